/** How each format is opened with the options that were given for it. */
import { fail, ok, type Result } from "../../../result.js";
import type { Order } from "../csv/dates.js";
import { guessMapping, type Mapping, mappingText, mappingTrouble } from "../csv/mapping.js";
import { createOrderFinder } from "../csv/order.js";
import { createWhat } from "../csv/what.js";
import { csv } from "../csv.js";
import { type GdeltOptions, gdelt } from "../gdelt.js";
import { icews } from "../icews.js";
import { quads } from "../quads.js";
import { tabbed } from "./lines.js";
import type { Job } from "./run.js";
import { openSheet, rowsOf, type Sheet } from "./sheet.js";

type Open = Job["open"];

export const openQuads =
  (merge: boolean): Open =>
  async (world) =>
    ok({ feed: quads(world, { merge }), itemsOf: tabbed });

export const openIcews =
  (merge: boolean): Open =>
  async (world) =>
    ok({ feed: icews(world, { merge }), itemsOf: tabbed });

export const openGdelt =
  (options: GdeltOptions): Open =>
  async (world) => {
    const unknown = [...options.countries].find((code) => world.countries.byFips(code) === undefined);
    if (unknown !== undefined)
      return fail([
        `${unknown}: is no country of FIPS 10-4, GDELT's codes: GM is Germany, UP Ukraine, UK the United Kingdom.`,
      ]);
    return ok({ feed: gdelt(world, options), itemsOf: tabbed });
  };

export interface SheetOptions {
  readonly inputs: readonly string[];
  /** Guessed from the header where not given. */
  readonly mapping: Mapping | undefined;
  readonly order: Order | undefined;
  /** Told before rows are read: how the sheet is understood. */
  readonly say: (line: string) => Promise<void>;
}

/** All inputs must have the header of the first. */
export const openCsv =
  ({ inputs, mapping: given, order, say }: SheetOptions): Open =>
  async (world, { cameo, ontology }) => {
    const sheets = new Map<string, Sheet>();
    for (const input of inputs) {
      const sheet = await openSheet(input);
      if (!sheet.ok) return fail([sheet.failure]);
      sheets.set(input, sheet.value);
    }
    const [first, ...others] = sheets.values();
    if (!first) return fail(["There is no input."]);
    const { header } = first;
    const other = others.find((sheet) => sheet.header.join("\n") !== header.join("\n"));
    if (other)
      return fail([`${other.path}: its columns are not those of ${first.path}: import them one by one.`]);
    const mapping = given ?? guessMapping(header);
    const trouble = mappingTrouble(mapping, header);
    if (given === undefined)
      await say(`Columns, by their names: ${mappingText(mapping) || "none that I know"}`);
    if (trouble !== undefined) return fail([trouble]);
    const decided = await decideOrder([...sheets.values()], header.indexOf(mapping.date ?? ""), order, say);
    if (!decided.ok) return fail([decided.failure]);
    const feed = csv(world, { header, mapping, order: decided.value, whatOf: createWhat(cameo, ontology) });
    const itemsOf = (path: string, onRead: (bytes: number) => void) =>
      rowsOf(sheets.get(path) ?? { ...first, path }, onRead);
    return ok({ feed, itemsOf });
  };

/** Reads the whole column once where nothing was said: one date with a 13 in it decides for all. */
async function decideOrder(
  sheets: readonly Sheet[],
  column: number,
  given: Order | undefined,
  say: (line: string) => Promise<void>,
): Promise<Result<Order | undefined, string>> {
  if (given !== undefined) return ok(given);
  const finder = createOrderFinder();
  for (const sheet of sheets)
    for await (const items of rowsOf(sheet, () => {}))
      for (const { fields } of items) finder.see(fields?.[column] ?? "");
  const verdict = finder.verdict();
  const ask = "say which with --dates day-first or --dates month-first.";
  switch (verdict.kind) {
    case "decided":
      await say(`Dates are read ${verdict.order}, as ${verdict.by} must be.`);
      return ok(verdict.order);
    case "no-matter":
      return ok(undefined);
    case "open":
      return fail(
        `${verdict.example} may be day-first or month-first, and no date in the column decides: ${ask}`,
      );
    case "at-odds":
      return fail(
        `${verdict.dayFirst} can only be day-first and ${verdict.monthFirst} only month-first: ${ask} The others are rejected then.`,
      );
  }
}
