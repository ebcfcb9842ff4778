/** A subcommand of `sasar`. A file of this folder that exports one as `command` is found by its name. */
export type Command = {
  name: string;
  /** One line for the table of `sasar --help`. */
  summary: string;
  /** The text of `sasar <name> --help`: usage, arguments, examples. */
  help: string;
  /**
   * What has to stand before it runs: the database, migrated and with its first regency (the default); the bare server;
   * or nothing at all.
   */
  needs?: "database" | "server" | "nothing";
  /** Gets what follows the name on the command line; answers with the exit code. */
  run(args: string[]): Promise<number>;
};
