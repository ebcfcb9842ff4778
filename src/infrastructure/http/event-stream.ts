/** Milliseconds after which a browser opens a stream anew that has ended. */
const RETRY_MS = 3_000;

/**
 * Server-sent events: each value one message, null a comment that keeps the connection alive. `cancel` is called when the browser
 * has gone. Proxies are asked not to hold the stream back.
 */
export function eventStream(values: AsyncGenerator<string | null>, { cancel }: { cancel: () => void }): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(encoder.encode(`retry: ${RETRY_MS}\n\n`)),
    async pull(controller) {
      const { done, value } = await values.next();
      if (done) return controller.close();
      controller.enqueue(encoder.encode(value === null ? ": \n\n" : `data: ${value}\n\n`));
    },
    async cancel() {
      cancel();
      await values.return(null);
    },
  });
  return new Response(body, {
    headers: {
      "Content-Type": "text/event-stream; charset=utf-8",
      "Cache-Control": "no-store, no-transform",
      "X-Accel-Buffering": "no",
    },
  });
}
