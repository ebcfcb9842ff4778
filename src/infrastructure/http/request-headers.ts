/** What the proxy tells the rest of a request. It overwrites whatever a client sends under these names. */
export const REQUEST_ID_HEADER = "x-request-id";
/** Path and query of the page that is asked for. */
export const PATH_HEADER = "x-sasar-path";
export const NONCE_HEADER = "x-nonce";
