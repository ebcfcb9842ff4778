import { v7 } from "uuid";

/** A new UUIDv7: made here, not by the database (PostgreSQL 15 has none), and ordered by time. */
export function newId(): string {
  return v7();
}
