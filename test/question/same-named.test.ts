/** Places of a feed that bear one name: the likeliest is tried first, and the reply says which. */
import { expect, test } from "vitest";
import { createEngine, type Engine } from "../../src/engine.js";
import { datasetIn, type GdeltRow, gdeltRow, importOf, tsv } from "../import/feeds/inputs.js";

const LIND = ["NORGOV", "ADA LIND", "NOR", "", "GOV"] as const;
const OKORO = ["GHAGOV", "BEN OKORO", "GHA", "", "GOV"] as const;
const ZIMM = ["PERGOV", "ZOE ZIMM", "PER", "", "GOV"] as const;

const ROWS: readonly GdeltRow[] = [
  { code: "040", one: LIND, other: OKORO, place: ["5", "Volta, Volta, Ghana", "GH", "6.6", "0.5"] },
  { code: "040", one: LIND, other: ZIMM, place: ["4", "Volta, Eastern, Ghana", "GH", "6.1", "-0.3"] },
  { code: "111", one: ZIMM, other: LIND, place: ["5", "Volta, Volta, Ghana", "GH", "6.6", "0.5"] },
];

/** Made once, within the first test that asks: the folder goes when that test ends. */
let made: Promise<Engine> | undefined;
async function ask(question: string): Promise<readonly [headline: string, notes: string]> {
  made ??= importOf("gdelt", tsv(...ROWS.map(gdeltRow)), { name: "a.CSV" }).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => 19_900, dayFirst: true }),
  );
  const { presentation } = await (await made).ask(question);
  return [presentation.headline, presentation.notes.join(" ")];
}

test("the city comes before the region, and the reply names both with what they lie in", async () => {
  const [headline, notes] = await ask("Whom did Ada Lind meet in Volta?");
  expect(headline).toBe("Zoe Zimm");
  expect(notes).toMatch(/I took “Volta” for Volta, [^;]*; it may also be Volta, /);
});

test("the other one is tried where the first has no such event", async () => {
  const [headline, notes] = await ask("Whom did Zoe Zimm criticise in Volta?");
  expect(headline).toBe("Ada Lind");
  expect(notes).toMatch(/I took “Volta” for Volta, Ghana, which has such events/);
});
