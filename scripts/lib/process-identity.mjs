import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/**
 * When a process began, as the system tells it: with its number this names one process, though numbers come again.
 * Null where there is none, or only a dead one that its parent did not collect.
 */
export function findBeginning(pid) {
  return existsSync("/proc/self/stat") ? fromProc(pid) : fromPs(pid);
}

/** Fields of /proc/<pid>/stat after the name in brackets: state first, start time 20th (proc_pid_stat(5)). */
function fromProc(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : fields[19];
  } catch {
    return null;
  }
}

function fromPs(pid) {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
