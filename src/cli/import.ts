/** `import`: a dataset from a feed of events, or drafts of events from documents. One subcommand a format. */
import type { Command } from "commander";
import { addCsv, addGdelt, addIcews, addQuads } from "./import-feed.js";
import { addReadouts } from "./import-readouts.js";
import type { Act } from "./session.js";

/** In the order of the help page. */
const FORMATS = [addReadouts, addQuads, addIcews, addGdelt, addCsv];

export function addImport(program: Command, act: Act): void {
  const command = program
    .command("import")
    .description("make a dataset of a feed of events, or drafts of events from documents");
  for (const add of FORMATS) add(command, act);
  for (const each of command.commands) each.copyInheritedSettings(command);
}
