/**
 * `import quads`, `icews`, `gdelt`, `csv`: a dataset of a feed of events. Exit status 0 where every row was kept or
 * merged, 3 where some were rejected and the rest was imported, 1 where nothing was.
 */
import { type Command, InvalidArgumentError, Option } from "commander";
import { plain } from "../console/plain.js";
import { writeLine } from "../console/write.js";
import type { Order } from "../import/feeds/csv/dates.js";
import type { About, Format } from "../import/feeds/describe.js";
import type { Job } from "../import/feeds/edge/run.js";
import { ok } from "../result.js";
import { thousands } from "../text/thousands.js";
import { createProgressBar } from "./progress-bar.js";
import type { Act, Outcome, Session } from "./session.js";

export const SOME_REJECTED = 3;

interface FeedOptions {
  readonly out: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly licence?: string;
  readonly citation?: string;
  readonly url?: string;
}

interface MirrorOptions extends FeedOptions {
  readonly keepMirrored?: true;
}

interface GdeltFilters extends MirrorOptions {
  readonly rootCode?: readonly string[];
  readonly country?: readonly string[];
  readonly minSources?: number;
  readonly rootEvents?: true;
}

interface SheetOptions extends FeedOptions {
  readonly map?: string;
  readonly dates?: Order;
}

type Readers = typeof import("../import/feeds/edge/readers.js");
type MakeOpen = (
  readers: Readers,
  say: (line: string) => Promise<void>,
) => Promise<Job["open"]> | Job["open"];

export function addQuads(command: Command, act: Act): void {
  mirrorable(
    feed(
      command,
      "quads",
      "subject, relation, object, date, tab-separated: relations are CAMEO's names, dates ISO 8601",
    ),
  ).action((inputs: string[], options: MirrorOptions) =>
    act((session) =>
      importFeed("quads", inputs, options, session, ({ openQuads }) => openQuads(!options.keepMirrored)),
    ),
  );
}

export function addIcews(command: Command, act: Act): void {
  mirrorable(
    feed(command, "icews", "ICEWS coded event data: 20 columns with a header, tab-separated"),
  ).action((inputs: string[], options: MirrorOptions) =>
    act((session) =>
      importFeed("icews", inputs, options, session, ({ openIcews }) => openIcews(!options.keepMirrored)),
    ),
  );
}

export function addGdelt(command: Command, act: Act): void {
  mirrorable(feed(command, "gdelt", "GDELT 2.0 event exports: 61 columns without a header, tab-separated"))
    .option("--root-code <codes>", "only events under these CAMEO roots, such as 04,05", readCodes)
    .option(
      "--country <codes>",
      "only events in these countries or by or to one of them, FIPS 10-4, such as UP,RS",
      readCountries,
    )
    .option("--min-sources <count>", "only events that at least so many sources tell of", readCount)
    .option("--root-events", "only what GDELT marks as the root of a report's events")
    .action((inputs: string[], options: GdeltFilters) =>
      act((session) =>
        importFeed("gdelt", inputs, options, session, ({ openGdelt }) =>
          openGdelt({
            merge: !options.keepMirrored,
            roots: new Set(options.rootCode ?? []),
            countries: new Set(options.country ?? []),
            minSources: options.minSources ?? 0,
            rootEvents: options.rootEvents === true,
          }),
        ),
      ),
    );
}

export function addCsv(command: Command, act: Act): void {
  feed(command, "csv", "any spreadsheet with a header row; delimiter and encoding are told by the file")
    .option(
      "--map <columns>",
      "which column is which: who=…,whom=…,date=…,what=… and, if you like, where=…,url=…; guessed from the header if left out",
    )
    .addOption(
      new Option("--dates <order>", "how 03/04/2021 is read; told by the other dates if left out").choices([
        "day-first",
        "month-first",
      ]),
    )
    .action((inputs: string[], options: SheetOptions) =>
      act(async (session) => {
        const { parseMapping } = await import("../import/feeds/csv/mapping.js");
        const mapping = options.map === undefined ? undefined : parseMapping(options.map);
        if (mapping && !mapping.ok) return { ok: false, failure: [mapping.failure] };
        return importFeed("csv", inputs, options, session, ({ openCsv }, say) =>
          openCsv({ inputs, mapping: mapping?.value, order: options.dates, say }),
        );
      }),
    );
}

function feed(command: Command, format: Format, what: string): Command {
  return command
    .command(format)
    .description(`make a dataset of ${what}`)
    .argument("<input...>", "files, plain or packed (.gz, .zip)")
    .requiredOption("--out <dir>", "the dataset's folder, new or from an earlier import, which is replaced")
    .option("--title <text>", "what the dataset is called")
    .option("--publisher <name>", "who publishes the feed")
    .option("--licence <terms>", "its terms")
    .option("--citation <text>", "how its publisher asks to be cited")
    .option("--url <address>", "where the feed is found");
}

const mirrorable = (command: Command): Command =>
  command.option(
    "--keep-mirrored",
    "keep both rows of an event that is told from both sides, rather than one",
  );

async function importFeed(
  format: Format,
  inputs: readonly string[],
  options: FeedOptions,
  session: Session,
  makeOpen: MakeOpen,
): Promise<Outcome> {
  // Only here: every other command starts sooner without it.
  const [readers, { runFeed }, { totalsText }] = await Promise.all([
    import("../import/feeds/edge/readers.js"),
    import("../import/feeds/edge/run.js"),
    import("../import/feeds/totals.js"),
  ]);
  const { out, title, publisher, licence, citation, url } = options;
  const about: Partial<About> = {
    ...(title !== undefined && { title }),
    ...(publisher !== undefined && { publisher }),
    ...(licence !== undefined && { licence }),
    ...(citation !== undefined && { citation }),
    ...(url !== undefined && { url }),
  };
  const say = (line: string): Promise<void> => writeLine(session.output, plain(line));
  const bar = createProgressBar(session.errors);
  const open = await makeOpen(readers, say);
  const done = await runFeed({
    format,
    inputs,
    out,
    ontologyDir: session.ontologyDir,
    about,
    open,
    onProgress: ({ done, total, rows }) => bar.show(done / total, `${thousands(rows)} rows`),
  });
  bar.end();
  if (!done.ok) return done;
  const { totals, entities } = done.value;
  await say(totalsText(totals));
  if (totals.datedBack > 0) {
    await say(
      `${thousands(totals.datedBack)} of those kept are dated a month or more before they were reported: GDELT takes “last year” in a report for the day. They are flagged.`,
    );
  }
  if (totals.rejected > 0) await say(`What was rejected, and why: ${out}/rejects.tsv`);
  await say(`Written: ${out}, with ${thousands(entities)} ${entities === 1 ? "name" : "names"}.`);
  return ok(totals.rejected > 0 ? SOME_REJECTED : undefined);
}

function readCodes(text: string): readonly string[] {
  const codes = text.split(",").map((each) => each.trim());
  if (codes.every((code) => /^(?:0[1-9]|1\d|20)$/.test(code))) return codes;
  throw new InvalidArgumentError("Roots of CAMEO are 01 to 20, such as 04,05.");
}

function readCountries(text: string): readonly string[] {
  const codes = text.split(",").map((each) => each.trim().toUpperCase());
  if (codes.every((code) => /^[A-Z]{2}$/.test(code))) return codes;
  throw new InvalidArgumentError("Countries are two letters of FIPS 10-4, such as UP,RS.");
}

function readCount(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text);
  throw new InvalidArgumentError("Give a number from 1.");
}
