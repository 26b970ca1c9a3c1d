/** Follow-ups over an imported feed: rows in columns, countries that act, kinds of act in words of their own. */
import { describe, expect, test } from "vitest";
import { createEngine, type Engine } from "../../../src/engine.js";
import { queryAfter } from "../../corpus/follow.js";
import { datasetIn, importOf, tsv } from "../../import/feeds/inputs.js";

const ROWS = tsv(
  ["Ada_Lind", "Criticize_or_denounce", "Norway", "2014-01-03"],
  ["Ghana", "Criticize_or_denounce", "Norway", "2014-02-05"],
  ["Ben_Okoro", "Criticize_or_denounce", "Norway", "2014-02-20"],
  ["Peru", "Criticize_or_denounce", "Kenya", "2014-02-21"],
  ["Peru", "Criticize_or_denounce", "Norway", "2014-03-01"],
  ["Ghana", "Threaten", "Peru", "2013-03-01"],
  ["Ghana", "Threaten", "Peru", "2014-03-02"],
  ["Ghana", "Threaten", "Kenya", "2014-03-05"],
  ["Norway", "Threaten", "Peru", "2014-04-05"],
  ["Ada_Lind", "Make_a_visit", "Kenya", "2014-09-01"],
  ["Ada_Lind", "Make_a_visit", "Peru", "2014-09-05"],
  ["Ben_Okoro", "Make_a_visit", "Kenya", "2014-10-01"],
  ["Ada_Lind", "Consult", "Ben_Okoro", "2014-11-01"],
);

/** Made once, within the first test that asks: the folder goes when that test ends, the engine needs it no more. */
let made: Promise<Engine> | undefined;
const engine = (): Promise<Engine> => {
  made ??= importOf("quads", ROWS).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => 16_436, dayFirst: true }),
  );
  return made;
};

describe("of a feed", () => {
  test.each([
    [["Who criticised Norway in February 2014?"], "and Kenya?", "Peru"],
    [["Who criticised Norway in February 2014?"], "and in March?", "Peru"],
    [["Who criticised Norway in February 2014?"], "and in January?", "Ada Lind"],
    [["Who criticised Norway in February 2014?"], "the first?", "Ghana"],
    [["Who criticised Norway in February 2014?"], "and the last one?", "Ben Okoro"],
    [["Who criticised Norway in February 2014?"], "how many?", "2 participants"],
    [["Who criticised Norway in February 2014?", "and Kenya?"], "when?", "Fri 21 Feb 2014"],
    [["When did Ghana threaten Peru?"], "the first time?", "Fri 1 Mar 2013"],
    [["When did Ghana threaten Peru?", "the last time?"], "and before that?", "Fri 1 Mar 2013"],
    [["When did Ghana threaten Peru?"], "and Kenya?", "Wed 5 Mar 2014"],
    [["When did Ghana threaten Peru?"], "in 2014?", "Sun 2 Mar 2014"],
    [["When did Ghana threaten Peru?"], "how often?", "2 events"],
    [["When did Ghana threaten Peru?"], "by Norway?", "Sat 5 Apr 2014"],
    [["Whom did Ghana threaten in 2013?"], "and in 2014?", "Peru\nKenya"],
    [["Whom did Ghana threaten in 2014?"], "and Norway?", "Peru"],
    [["Did Ada Lind visit Kenya?"], "when?", "Mon 1 Sep 2014"],
    [["Did Ada Lind visit Kenya?"], "and Ben Okoro?", "Yes: Wed 1 Oct 2014."],
    [["Did Ada Lind visit Kenya?", "and Ben Okoro?"], "when was that?", "Wed 1 Oct 2014"],
    [["Who criticised Norway?"], "the first two", "Ada Lind\nGhana"],
    [["Who criticised Norway?"], "the last two?", "Peru\nBen Okoro"],
    [["When did Ghana threaten Peru?"], "the first 2", "Fri 1 Mar 2013\nSun 2 Mar 2014"],
    [["Whom did Ghana threaten in 2013?"], "and then?", "Peru"],
    [["Did Norway threaten Peru?"], "who else?", "Ghana"],
    [["Did Ghana threaten Peru?"], "and the other way round?", "No: the data has no such event."],
    [["When did Norway threaten Peru?"], "who else did", "Ghana"],
    [["Whom did Ada Lind consult?"], "when did she visit Kenya?", "Mon 1 Sep 2014"],
  ])("%j, “%s”", async (before, asked, headline) => {
    const reply = await (await engine()).ask(asked, { before: await queryAfter(before, await engine()) });
    expect(reply.presentation.headline).toBe(headline);
    expect(reply.continues).toBe(true);
  });

  test.each(["Who criticised Kenya?", "and who threatened Peru?", "Whom did Ben Okoro visit?", "Ada Lind"])(
    "“%s” is whole by itself",
    async (asked) => {
      const data = await engine();
      const reply = await data.ask(asked, {
        before: await queryAfter(["When did Ghana threaten Peru?"], data),
      });
      expect(reply.presentation.headline).toBe((await data.ask(asked)).presentation.headline);
      expect(reply.continues).toBeUndefined();
    },
  );
});
