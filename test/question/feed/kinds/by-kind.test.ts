/** Questions of a feed that no phrase of the ontology fits, told by the kind of act that all their words tell of. */
import { describe, expect, test } from "vitest";
import { toJson } from "../../../../src/answer/json.js";
import { createEngine, type Engine, type Reply } from "../../../../src/engine.js";
import { datasetIn, importOf, tsv } from "../../../import/feeds/inputs.js";

const ROWS = tsv(
  ["Ada_Lind", "Demand_settling_of_dispute", "Peru", "2014-01-03"],
  ["Ghana", "Demand_settling_of_dispute", "Peru", "2014-02-03"],
  ["Kenya", "Appeal_to_others_to_settle_dispute", "Peru", "2014-02-05"],
  ["Norway", "Engage_in_judicial_cooperation", "Ghana", "2014-03-01"],
  ["Kenya", "Ease_state_of_emergency_or_martial_law", "Norway", "2014-04-01"],
  ["Ben_Okoro", "Reject_plan,_agreement_to_settle_dispute", "Zoe_Zimm", "2014-05-01"],
  ["Kenya", "Rally_support_on_behalf_of", "Peru", "2014-06-01"],
  ["Norway", "Ease_ban_on_political_parties_or_politicians", "Ben_Okoro", "2014-07-01"],
  ["Peru", "Carry_out_roadside_bombing", "Norway", "2014-08-01"],
  ["Peru", "Confiscate_property", "Ben_Okoro", "2014-09-01"],
  ["Kenya", "Demand_judicial_cooperation", "Ghana", "2014-10-01"],
  ["Kenya", "Demand", "Norway", "2014-10-02"],
  ["Peru", "Expel_or_deport_individuals", "Ghana", "2014-11-01"],
  ["Norway", "Expel_or_deport_individuals", "Ghana", "2014-11-05"],
  ["Police_(Ghana)", "Yield", "Citizen_(Ghana)", "2014-12-01"],
  ["Peru_Defence_Forces", "Arrest,_detain,_or_charge_with_legal_action", "Ada_Lind", "2014-12-05"],
  ["Zoe_Zimm", "Praise_or_endorse", "Kenya_Security_Council", "2014-12-07"],
);

let made: Promise<Engine> | undefined;
const ask = async (question: string): Promise<Reply> => {
  made ??= importOf("quads", ROWS).then(async ({ out }) =>
    createEngine(await datasetIn(out), { today: () => 16_436, dayFirst: true }),
  );
  return (await made).ask(question);
};

describe("the first answer, by the kind of act that the words tell of", () => {
  test.each([
    ["who was demanding peru settle a dispute right before ghana demanded it", "Ada Lind"],
    ["which country was working with ghana on judicial stuff before april 2014", "Norway"],
    ["Norway's state of emergency was eased by whom in 2014?", "Kenya"],
    ["Who threw out a settlement plan from Zoe Zimm?", "Ben Okoro"],
    ["On which country's behalf did Kenya drum up support in June 2014?", "Peru"],
    ["first to lift ban on ben okoro", "Norway"],
    ["Who has targeted Norway with roadside bombs?", "Peru"],
    ["whose stuff did peru confiscate in september 2014", "Ben Okoro"],
  ])("%s %s", async (question, first) => {
    expect(toJson(await ask(question), 0).answers[0]?.label).toBe(first);
  });
});

describe("two sentences, the second of which asks of what the first tells", () => {
  test.each([
    [
      "Kenya was pressing for judicial cooperation in October 2014. Which country was it demanding this from?",
      "Ghana",
    ],
    ["I'm writing about Peru. Whom did it expel?", "Ghana"],
    ["Peru deported Ghana in November 2014; who else deported it that same month?", "Norway"],
    ["It's about Norway. Which countries did Peru expel?", "Ghana"],
  ])("%s %s", async (question, first) => {
    expect(toJson(await ask(question), 0).answers[0]?.label).toBe(first);
  });
});

test("nobody is put in for one who was told of in vain", async () => {
  const { answers, kind } = toJson(
    await ask("Norway expelled Ghana in November 2014. Whom else did it expel that month?"),
    0,
  );
  expect({ kind, answers }).toEqual({ kind: "participants", answers: [] });
});

describe("names that are said by halves", () => {
  test.each([
    ["To whom did the Ghanaian police yield?", "Citizen (Ghana)"],
    ["Did the Ghanaian police yield to the citizens?", "2014-12-01"],
    ["Whom did Peru's army arrest?", "Ada Lind"],
    ["Who praised the Kenya Securty Council?", "Zoe Zimm"],
  ])("%s %s", async (question, first) => {
    const { kind, answers, text } = toJson(await ask(question), 0);
    expect(kind === "yes-no" ? text : answers[0]?.label).toContain(kind === "yes-no" ? "Yes" : first);
  });
});

describe("what stays refused", () => {
  test.each([
    ["Peru did not expel Ghana in 2014. Who else did not?"],
    ["Zork Blimp was in the news. Who criticised it in 2014?"],
    ["Did Peru's students arrest Ada Lind?"],
    ["Did Peru confiscate or carry off goods before the crowds came?"],
    ["What is the meaning of life for Kenya?"],
    ["Who loves Ada Lind?"],
    ["Did Kenya destroy the planet Mars?"],
    ["Who won the world cup?"],
    ["Who refused to settle the dispute of Ruritania?"],
    ["Who demanded pizza from Peru?"],
    ["who painted the norwegian flag"],
  ])("%s", async (question) => {
    expect(toJson(await ask(question), 0).failure).toBeDefined();
  });
});
