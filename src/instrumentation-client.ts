/** The header by which Next.js marks the request of a server action. */
const ACTION = "next-action";

/**
 * Runs in the browser before the application. Without a connection Next.js waits with what it asks for, and so keeps the page and
 * what was typed (`useOffline`). It would also send a server action again whose request failed, as if it had never arrived; but it
 * may have, and only the answer was lost. So that nothing is recorded twice, a failed action is told to Next.js as one called off:
 * whoever sent it hears that it failed, and decides (docs/decisions/0015).
 */
const send = window.fetch;
window.fetch = async (input, init) => {
  try {
    return await send(input, init);
  } catch (error) {
    if (!new Headers(init?.headers).has(ACTION)) throw error;
    throw new DOMException("The answer to a server action was lost.", "AbortError");
  }
};
