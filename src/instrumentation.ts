import { warmRegisters } from "#infrastructure/matching/warm-registers.ts";

/** Runs once as the web server starts; nobody waits for what it begins. */
export function register(): void {
  void warmRegisters();
}
