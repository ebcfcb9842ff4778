/**
 * Calls back once when npm, which started this process, is gone without having passed on a signal (`kill -9`). A process
 * that a person started directly may outlive its shell and is not watched.
 */
export function watchParent(onGone) {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
