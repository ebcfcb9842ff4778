import { spawn } from "node:child_process";
import { root } from "./project.mjs";

/**
 * Runs a program in the project's root and waits for its end. `output` says where its words go: "inherit", "stderr",
 * "capture", or "answer" (only standard output is captured). Answers with exit code and what was captured; a killed program counts as failed.
 * @param {string} program
 * @param {string[]} args
 * @param {{ output?: "inherit" | "stderr" | "capture" | "answer", env?: NodeJS.ProcessEnv, cwd?: string, signal?: AbortSignal }} [options]
 * @returns {Promise<{ code: number, text: string }>}
 */
export function run(program, args, { output = "inherit", env = process.env, cwd = root, signal } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env, signal, stdio: ["ignore", ...STREAMS[output]] });
    let text = "";
    child.stdout?.on("data", (chunk) => (text += chunk));
    child.stderr?.on("data", (chunk) => (text += chunk));
    child.on("error", (error) => (error.name === "AbortError" ? undefined : reject(error)));
    child.on("close", (code) => resolve({ code: code ?? 1, text }));
  });
}

const STREAMS = {
  inherit: ["inherit", "inherit"],
  stderr: [2, 2],
  capture: ["pipe", "pipe"],
  answer: ["pipe", 2],
};
