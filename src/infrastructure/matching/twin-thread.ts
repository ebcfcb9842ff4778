import { parentPort, workerData } from "node:worker_threads";
import { findTwins } from "#domain/matching/decide/find-twins.ts";

/** The body of the thread that compares a register with itself: answers once. */
parentPort?.postMessage(findTwins(workerData));
