/** The code with which an action answers where nobody is signed in: the page stays, and the session is asked about at once. */
export const SIGNED_OUT = "SIGNED_OUT";
