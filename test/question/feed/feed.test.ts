/** Questions of a feed: an invented table, and the first answer that it gives. */
import { describe, expect, test } from "vitest";
import { toJson } from "../../../src/answer/json.js";
import { createEngine, type Engine, type Reply } from "../../../src/engine.js";
import { withoutFeedIdioms } from "../../../src/question/feed/acts/idioms.js";
import { datasetIn, importOf, tsv } from "../../import/feeds/inputs.js";

const ROWS = tsv(
  ["Ada_Lind", "Criticize_or_denounce", "Norway", "2014-01-03"],
  ["Ghana", "Criticize_or_denounce", "Norway", "2014-02-05"],
  ["Ben_Okoro", "Criticize_or_denounce", "Norway", "2014-02-20"],
  ["Peru", "Criticize_or_denounce", "Norway", "2014-03-01"],
  ["Zoe_Zimm", "Criticize_or_denounce", "Norway", "2014-03-01"],
  ["Norway", "Use_conventional_military_force", "Peru", "2014-04-01"],
  ["Norway", "Use_unconventional_violence", "Ghana", "2014-04-02"],
  ["Ada_Lind", "Make_pessimistic_comment", "Peru", "2014-05-01"],
  ["Ben_Okoro", "Make_pessimistic_comment", "Peru", "2014-05-09"],
  ["Ghana", "Express_intent_to_cooperate", "Peru", "2014-06-01"],
  ["Kenya", "Express_intent_to_cooperate", "Peru", "2014-06-08"],
  ["Peru", "Express_intent_to_cooperate", "Ghana", "2014-06-09"],
  [
    "Kenya",
    "Express_intent_to_engage_in_diplomatic_cooperation_(such_as_policy_support)",
    "Ghana",
    "2014-07-01",
  ],
  ["Ada_Lind", "Make_an_appeal_or_request", "Kenya", "2014-08-02"],
  ["Peru", "Appeal_for_diplomatic_cooperation_(such_as_policy_support)", "Kenya", "2014-08-01"],
  ["Ben_Okoro", "Make_a_visit", "Kenya", "2014-09-01"],
  ["Zoe_Zimm", "Express_intent_to_meet_or_negotiate", "Kenya", "2014-09-02"],
  ["Ada_Lind", "Praise_or_endorse", "Peru", "2014-09-03"],
  ["Ada_Lind", "Appeal_for_economic_aid", "Ghana", "2014-10-01"],
  ["Peru", "Threaten_to_impose_curfew", "Ghana", "2014-10-02"],
  ["Kenya", "Threaten_with_sanctions,_boycott,_embargo", "Ghana", "2014-10-03"],
  ["Norway", "Receive_deployment_of_peacekeepers", "Kenya", "2014-10-04"],
  ["Peru", "Retreat_or_surrender_militarily", "Norway", "2014-10-05"],
  ["Ghana", "Sign_formal_agreement", "Kenya", "2013-01-05"],
  ["Peru", "Sign_formal_agreement", "Kenya", "2014-01-05"],
  ["Ghana", "Sign_formal_agreement", "Kenya", "2014-02-05"],
);

/** Made once, within the first test that asks: the folder goes when that test ends, the engine needs it no more. */
let made: Promise<Engine> | undefined;
const ask = async (question: string): Promise<Reply> => {
  made ??= importOf("quads", ROWS).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => 16_436, dayFirst: true }),
  );
  return (await made).ask(question);
};

describe("the first answer of a feed", () => {
  test.each([
    ["Who issued a condemnation of Norway in January 2014?", "Ada Lind"],
    ["Who gave the denunciation to Norway on 5 February 2014?", "Ghana"],
    ["Who criticised Norway after Ghana?", "Ben Okoro"],
    ["Who criticised Norway in the same month as Ghana?", "Ben Okoro"],
    ["Before Ghana, who denounced Norway last?", "Ada Lind"],
    ["Which country was the last to condemn Norway?", "Peru"],
    ["Who was the last to condemn Norway?", "Zoe Zimm"],
    ["Who suffered from Norway's conventional military forces?", "Peru"],
    ["Who was made to suffer from unconventional violence by Norway?", "Ghana"],
    ["Who made Ghana suffer from unconventional violence?", "Norway"],
    ["Who made negative remarks on Peru first?", "Ada Lind"],
    ["Who made the most pessimistic comments about Peru after Ada Lind?", "Ben Okoro"],
    ["Which country first expressed an interest in cooperating with Peru after Ghana?", "Kenya"],
    ["With which country did Ghana express cooperation before August, the year of 2014?", "Peru"],
    ["Which country announced its intention to establish diplomatic cooperation with Ghana?", "Kenya"],
    ["Who made an appeal to Kenya?", "Ada Lind"],
    ["Who asked Ghana for money?", "Ada Lind"],
    ["Who threatened Ghana with a curfew?", "Peru"],
    ["Who threatened Ghana with a boycott?", "Kenya"],
    ["Whose peacekeepers did Norway receive?", "Kenya"],
    ["Which country did Peru pull back militarily from?", "Norway"],
    ["Where did Ben Okoro go first?", "Kenya"],
    ["list Ben Okoro's visits in 2014", "Kenya"],
    ["who signed agreements with kenya in 2014 before ghana did", "Peru"],
    ["It's about Kenya. Who visited Kenya in 2014?", "Ben Okoro"],
    ["Who would wish to visit Kenya in September, the year of 2014?", "Ben Okoro"],
  ])("%s %s", async (question, first) => {
    expect(toJson(await ask(question), 0).answers[0]?.label).toBe(first);
  });

  test("of days: at what time, and when the last time was", async () => {
    const dayOf = async (question: string): Promise<string | undefined> =>
      toJson(await ask(question), 0).answers[0]?.date;
    expect(await dayOf("At what time did Kenya receive the visit from Ben Okoro?")).toBe("2014-09-01");
    expect(await dayOf("When was the last time that Ghana criticised Norway?")).toBe("2014-02-05");
  });

  test("where there is nothing to compare with, nothing came before or after it", async () => {
    const reply = await ask("Who was the first to condemn Norway after Kenya?");
    expect(toJson(reply, 0).answers).toEqual([]);
  });
});

describe("an act that the feed has under another name, with a note", () => {
  test.each([
    ["Who wanted to visit Kenya in 2014?", "Zoe Zimm", undefined],
    ["Who would wish to visit Kenya in 2014?", "Ben Okoro", "I took the visits themselves"],
    ["Whom did Ben Okoro want to visit?", "Kenya", "no such intention"],
    ["Who supported Peru in 2014?", "Ada Lind", "I took praise and endorsement"],
  ])("%s %s", async (question, first, note) => {
    const reply = await ask(question);
    expect(toJson(reply, 0).answers[0]?.label).toBe(first);
    const notes = reply.presentation.notes.join(" ");
    expect(notes).toContain(note ?? "");
    if (note === undefined) expect(notes).toBe("");
  });

  test("whether it was so, another act does not tell", async () => {
    const reply = toJson(await ask("Did Ben Okoro want to visit Kenya?"), 0);
    expect(reply.answers[0]?.label).not.toBe("yes");
  });
});

describe("plain words for a feed's acts", () => {
  test.each([
    ["who applied for Kenya", "who appealed to Kenya"],
    ["who made a request to Kenya", "who appealed to Kenya"],
    ["who tried to negotiate with Peru", "who wanted to negotiate with Peru"],
    ["who attacked Peru with small arms and light weapons", "who shot Peru"],
    ["who met Peru in 2014", "who met Peru in 2014"],
    ["who gave aid to Peru", "who gave aid to Peru"],
  ])("%s: %s", (said, plain) => {
    expect(withoutFeedIdioms(said)).toBe(plain);
  });
});
