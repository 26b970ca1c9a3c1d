/** `check`: whether a dataset is sound, and what in it is likely wrong all the same. */
import type { Command } from "commander";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import { createCatalogue } from "../dataset/catalogue.js";
import type { Dataset } from "../dataset/dataset.js";
import { readDataset } from "../dataset/load.js";
import { formatProblem, type Problem } from "../dataset/problem.js";
import { fail, ok } from "../result.js";
import type { SingleSource } from "../review/single-source.js";
import type { Warning } from "../review/warning.js";
import { size } from "../service.js";
import { counted } from "./read-sound.js";
import type { Act, Outcome, Session } from "./session.js";

interface CheckOptions {
  readonly json?: true;
  readonly strict?: true;
}

/** What `--json` prints. Of data with errors nothing else is told: figures are null, and there are no warnings. */
interface Report {
  readonly errors: readonly Problem[];
  readonly warnings: readonly Warning[];
  readonly singleSource: SingleSource | null;
  readonly counts: Readonly<Record<string, number>> | null;
}

export function addCheck(program: Command, act: Act): void {
  program
    .command("check")
    .description(
      "check a dataset: print every error, with exit status 1, or else every warning of what is likely wrong",
    )
    .argument("[dir]", "the dataset's folder; --data, or the shipped one, if left out")
    .option("--json", "print one JSON object: errors, warnings, single-source share, counts")
    .option("--strict", "exit status 1 also for warnings that accepted.json does not explain")
    .action((dir: string | undefined, options: CheckOptions) =>
      act((session) => check(dir ?? session.dataDir, options, session)),
    );
}

async function check(dir: string, { json, strict }: CheckOptions, session: Session): Promise<Outcome> {
  const dataset = await readDataset(dir, { ontologyDir: session.ontologyDir });
  if (!dataset.ok) {
    if (!json) return fail(counted(dataset.failure.map(formatProblem), dir));
    await print({ errors: dataset.failure, warnings: [], singleSource: null, counts: null }, session);
    return fail([]);
  }
  // Only here: what reviews the data is a tenth of the program, and every other command starts sooner without it.
  const [{ review }, { singleSource }, { singleSourceLine, warningCount, warningLines }] = await Promise.all([
    import("../review/review.js"),
    import("../review/single-source.js"),
    import("../review/text.js"),
  ]);
  const catalogue = createCatalogue(dataset.value);
  const warnings = review(catalogue, session.today());
  const single = singleSource(catalogue);
  if (json) {
    await print({ errors: [], warnings, singleSource: single, counts: counts(dataset.value) }, session);
  } else {
    const found = warningCount(warnings);
    const summary =
      found === undefined
        ? `No problem in ${dir}: ${size(dataset.value)}.`
        : `No error in ${dir}: ${size(dataset.value)} · ${found}`;
    // Rows of a table are all of one source.
    const share = dataset.value.table ? [] : [...(found ? [""] : []), singleSourceLine(single)];
    const lines = [summary, ...warningLines(warnings), ...share];
    await writeLine(session.output, plain(lines.join("\n")));
  }
  const open = warnings.filter(({ explained }) => explained === undefined);
  if (!strict || open.length === 0) return ok(undefined);
  return fail(json ? [] : [`Not explained: ${warningCount(open)} in ${dir}.`]);
}

async function print(report: Report, { output }: Session): Promise<void> {
  await writeLine(output, JSON.stringify(report));
}

function counts({ entities, topics, sources, events, table, ontology, accepted }: Dataset): Report["counts"] {
  return {
    entities: entities.length,
    topics: topics.length,
    sources: sources.length,
    events: events.length + (table?.size ?? 0),
    types: ontology.types.length,
    offices: ontology.offices.length,
    accepted: accepted.length,
  };
}
