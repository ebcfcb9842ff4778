import { Client } from "pg";
import { requireEnv } from "../env.ts";
import { log } from "../log/log.ts";
import { DESK_CHANNEL, DeskSignal } from "./desk-signal.ts";

type Hearer = (signal: DeskSignal) => void;

const FIRST_WAIT_MS = 500;
const LONGEST_WAIT_MS = 15_000;

const hearers = new Set<Hearer>();
let connection: Client | null = null;
let retry: NodeJS.Timeout | null = null;
let wait = FIRST_WAIT_MS;

/**
 * Hears what the processes of the desk tell each other, until the function it gives back is called. All hearers of a process share
 * one connection, which stands only while somebody listens. It is opened anew when it breaks, and everybody is told that they may
 * have missed something.
 */
export function hearDesk(hearer: Hearer): () => void {
  hearers.add(hearer);
  if (connection === null && retry === null) void listen();
  return () => {
    hearers.delete(hearer);
    if (hearers.size === 0) stopListening();
  };
}

async function listen(): Promise<void> {
  retry = null;
  const client = new Client({ connectionString: requireEnv("DATABASE_RUNTIME_URL"), keepAlive: true });
  connection = client;
  client.on("error", (error) => lose(client, error));
  client.on("end", () => lose(client, null));
  client.on("notification", ({ payload = "" }) => pass(payload));
  try {
    await client.connect();
    await client.query(`LISTEN ${DESK_CHANNEL}`);
  } catch (error) {
    return lose(client, error);
  }
  wait = FIRST_WAIT_MS;
  tell({ kind: "MISSED" });
}

function pass(payload: string): void {
  const signal = DeskSignal.safeParse(parsed(payload));
  if (signal.success) tell(signal.data);
}

function tell(signal: DeskSignal): void {
  for (const hearer of [...hearers]) hearer(signal);
}

/** A connection that is gone is opened anew, later each time, as long as somebody listens. */
function lose(client: Client, error: unknown): void {
  if (connection !== client) return;
  connection = null;
  client.end().catch(() => undefined);
  if (hearers.size === 0) return;
  log.warn({ err: error }, "The connection that hears of changed lists is lost; it is opened anew.");
  retry = setTimeout(() => void listen(), wait);
  retry.unref();
  wait = Math.min(wait * 2, LONGEST_WAIT_MS);
}

function stopListening(): void {
  if (retry !== null) clearTimeout(retry);
  retry = null;
  const client = connection;
  connection = null;
  client?.end().catch(() => undefined);
}

function parsed(payload: string): unknown {
  try {
    return JSON.parse(payload);
  } catch {
    return null;
  }
}
