import manifest from "../../package.json" with { type: "json" };

/** The version of this copy of Sasar, as package.json gives it. */
export const version: string = manifest.version;
