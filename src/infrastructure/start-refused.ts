/**
 * Why Sasar does not start, as a sentence for whoever runs the server: what is wrong and the way out. The launcher and
 * the command line print it without a stack.
 */
export class StartRefused extends Error {
  override name = "StartRefused";
}
