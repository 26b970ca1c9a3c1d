/** `import readouts`: drafts of events from documents, and a list of what a person has to decide. */
import type { Writable } from "node:stream";
import type { Command } from "commander";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import { fail, ok } from "../result.js";
import { counted, readSound } from "./read-sound.js";
import type { Act, Outcome, Session } from "./session.js";

interface ImportOptions {
  readonly out: string;
  readonly publisher?: string;
  readonly licence?: string;
}

/** Where nobody watches, a line for so many documents. */
const STEP = 100;

export function addReadouts(command: Command, act: Act): void {
  command
    .command("readouts")
    .description(
      "make drafts of events from documents (Markdown with front matter), and a list of what a person has to decide",
    )
    .argument("<input...>", "folders of documents")
    .requiredOption("--out <dir>", "the folder of drafts, new or from an earlier import")
    .option("--publisher <name>", "who published the documents; told by their addresses if left out")
    .option("--licence <terms>", "their licence; told by their addresses if left out")
    .action((inputs: string[], options: ImportOptions) =>
      act((session) => importInto(inputs, options, session)),
    );
}

async function importInto(
  inputs: readonly string[],
  options: ImportOptions,
  session: Session,
): Promise<Outcome> {
  const { out, publisher, licence } = options;
  const base = await readSound(session.dataDir, session);
  if (!base.ok) return fail(counted(base.failure, session.dataDir));
  const progress = createProgress(session.errors);
  // Only here: every other command starts sooner without it.
  const [{ runImport }, { totalsText }] = await Promise.all([
    import("../import/edge/run.js"),
    import("../import/output/settle.js"),
  ]);
  const done = await runImport({
    inputs,
    out,
    base: base.value,
    baseDir: session.dataDir,
    ontologyDir: session.ontologyDir,
    said: { ...(publisher !== undefined && { publisher }), ...(licence !== undefined && { licence }) },
    progress: progress.step,
  });
  progress.end();
  if (!done.ok) return done;
  const { totals, changed, others } = done.value;
  const lines = [
    totalsText(totals),
    ...(others > 0
      ? [
          `${others} other file${others === 1 ? " was" : "s were"} not read: documents end in .md, .markdown or .txt.`,
        ]
      : []),
    changed.length === 0
      ? `Nothing changed in ${out}.`
      : `Written in ${out}: ${changed.join(", ")}. What is to decide is in worklist.md.`,
  ];
  for (const line of lines) await writeLine(session.output, plain(line));
  return ok(undefined);
}

/** On a terminal one line that changes, anywhere else a line now and then. */
function createProgress(errors: Writable): { step(done: number, total: number): void; end(): void } {
  const terminal = "isTTY" in errors && errors.isTTY === true;
  let open = false;
  return {
    step(done, total) {
      if (terminal) {
        errors.write(`\r${done} of ${total} documents`);
        open = true;
      } else if (done % STEP === 0) errors.write(`${done} of ${total} documents read\n`);
    },
    end() {
      if (open) errors.write("\n");
    },
  };
}
