/** Asks an invented feed, imported as quads: what the headline says, and the notes in one line. */
import { createEngine, type Engine } from "../../src/engine.js";
import { datasetIn, importOf, tsv } from "../import/feeds/inputs.js";

type Ask = (question: string) => Promise<readonly [headline: string, notes: string]>;

/** Imported once, within the first test that asks: the folder goes when that test ends. */
export function askedOf(rows: readonly (readonly string[])[]): Ask {
  let made: Promise<Engine> | undefined;
  return async (question) => {
    made ??= importOf("quads", tsv(...rows)).then(async ({ out }) =>
      createEngine(await datasetIn(out), { today: () => 19_900, dayFirst: true }),
    );
    const { presentation } = await (await made).ask(question);
    return [presentation.headline, presentation.notes.join(" ")];
  };
}
