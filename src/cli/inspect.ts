/** `inspect`: what is in a dataset, in a few lines or as tables for its documentation. */
import { readFile, writeFile } from "node:fs/promises";
import type { Command } from "commander";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import type { Dataset } from "../dataset/dataset.js";
import { fail, ok } from "../result.js";
import { withMarkedPart } from "./marked-part.js";
import { counted, readSound } from "./read-sound.js";
import type { Act, Outcome, Session } from "./session.js";

interface InspectOptions {
  readonly table?: true;
  readonly into?: string;
}

export function addInspect(program: Command, act: Act): void {
  program
    .command("inspect")
    .description("print what a dataset holds: counts by kind and type, and what it covers")
    .argument("[dir]", "the dataset's folder; --data, or the shipped one, if left out")
    .option("--table", "Markdown tables: events by type and month, and the sources")
    .option("--into <file>", "with --table: write them into this file, between the lines that mark the place")
    .action((dir: string | undefined, options: InspectOptions) =>
      act((session) => inspectData(dir ?? session.dataDir, options, session)),
    );
}

async function inspectData(dir: string, { table, into }: InspectOptions, session: Session): Promise<Outcome> {
  if (into !== undefined && !table) return fail(["--into needs --table."]);
  const dataset = await readSound(dir, session);
  if (!dataset.ok) return fail(counted(dataset.failure, dir));
  const lines = table ? await tables(dataset.value) : await summary(dataset.value);
  if (into !== undefined) return writeInto(into, lines.map(plain), session);
  await writeLine(session.output, plain(lines.join("\n")));
  return ok(undefined);
}

// Each loads what it needs: every other command starts sooner without it.

async function summary(dataset: Dataset): Promise<readonly string[]> {
  const { inspect } = await import("../dataset/inspect.js");
  return inspect(dataset);
}

async function tables(dataset: Dataset): Promise<readonly string[]> {
  const [{ createCatalogue }, { counts }] = await Promise.all([
    import("../dataset/catalogue.js"),
    import("../review/counts.js"),
  ]);
  return counts(createCatalogue(dataset));
}

/** A file that cannot be read, or has not both marks, is left as it is. */
async function writeInto(file: string, lines: readonly string[], { log, output }: Session): Promise<Outcome> {
  try {
    const before = await readFile(file, "utf8");
    const after = withMarkedPart(before, lines);
    if (!after.ok) return fail([`${file}: ${after.failure}; nothing was written.`]);
    if (after.value !== before) await writeFile(file, after.value);
    await writeLine(
      output,
      after.value === before ? `Nothing changed in ${file}.` : `Counts written into ${file}.`,
    );
    return ok(undefined);
  } catch (error) {
    (await log()).debug({ err: error }, "the counts could not be written");
    return fail([`${file}: cannot be read or written; is it there?`]);
  }
}
