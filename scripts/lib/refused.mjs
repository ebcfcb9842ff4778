/** Why a command does not go on, as a sentence that says the way out: printed without a stack, as StartRefused is. */
export function refused(message) {
  return Object.assign(new Error(message), { name: "StartRefused" });
}
