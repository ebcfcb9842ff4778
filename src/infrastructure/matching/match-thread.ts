import { parentPort, workerData } from "node:worker_threads";
import { matchHere } from "./match-rows.ts";

/** The body of a matching thread: matches the rows it was started with, and answers once. */
parentPort?.postMessage(matchHere(workerData));
