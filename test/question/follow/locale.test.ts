import { expect, it } from "vitest";
import { LOCALES } from "../../../src/phrases/locale.js";
import { queryAfter } from "../../corpus/follow.js";
import { reportEngine } from "../../report.js";

it("what was carried over is said in the asker's language", async () => {
  const engine = await reportEngine();
  const before = await queryAfter(["Did Biden talk to Macron on 2 February?"], engine);
  const said = await Promise.all(
    LOCALES.map(async (locale) => {
      const { presentation } = await engine.ask("and on the 6th?", { before, locale });
      return presentation.notes[0]?.split(/\s?:/)[0];
    }),
  );
  expect(said).toEqual([
    "Carried over from the question before",
    "Przejęto z poprzedniego pytania",
    "Перенесено з попереднього запитання",
    "Repris de la question précédente",
    "Aus der vorigen Frage übernommen",
    "Se mantiene de la pregunta anterior",
  ]);
});
