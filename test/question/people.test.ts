/** Who is named by an office, a people, a body or a part, and who of those that took part is asked for. */
import { describe, expect, test } from "vitest";
import { peopleAsked } from "./people.js";

const answers = await peopleAsked();

type Row = readonly [question: string, ...answers: string[]];
const rows: Readonly<Record<string, readonly Row[]>> = {
  "titles as the data words them": [
    ["When did Ruiz call the chief of the Sylvanian defence staff?", "2020-02-12"],
    ["When did Ruiz call Sylvania's chief of the defence staff?", "2020-02-12"],
    ["When did Ruiz call the Sylvanian chief of defense staff?", "2020-02-12"],
    ["When did Ruiz meet the head of Sylvania's National Security Bureau?", "2020-02-14"],
    ["When did Ruiz meet the head of the Sylvanian National Security Bureau?", "2020-02-14"],
    ["When did Ruiz meet Sylvania's National Security Bureau chief?", "2020-02-14"],
    ["When did Holt call the secretary of the Bordurian Security Council?", "2020-03-01"],
    ["Which foreign general did Ruiz call?", "dag-moe"],
    ["Who called the general staff?", "unknown-words"],
    ["When did Ruiz call the head of Borduria's National Security Bureau?", "unknown-words"],
  ],
  "a body behind a person": [
    ["When did Holt call Ugo Petz of the Bordurian Security Council?", "2020-03-01"],
    ["When did Holt call Petz from the Bordurian Security Council?", "2020-03-01"],
    ["When did Ruiz call Bo Lind of Sylvania?", "2020-02-10"],
  ],
  "new and former holders": [
    ["When did Ruiz call the new Sylvanian prime minister?", "2020-02-10"],
    ["When did Ruiz call Sylvania's new prime minister?", "2020-02-10"],
    ["When did Ruiz call the outgoing prime minister of Sylvania?", "2020-01-10"],
    ["When did Ruiz call the former Sylvanian prime minister?", "2020-01-10"],
    ["When did Ruiz call former Prime Minister Marsh?", "2020-01-10"],
    ["When did Holt call the former Bordurian president?", "unknown-name"],
  ],
  clefts: [
    ["Who was the prime minister that Ruiz called in January 2020?", "cy-marsh"],
    ["Who was the prime minister Ana Ruiz called in February 2020?", "bo-lind"],
    ["Who was the Sylvanian prime minister Ruiz called on 10 February 2020?", "bo-lind"],
    ["Which was the first prime minister that Ruiz called?", "cy-marsh"],
    ["Which person was Sylvanian prime minister when Ruiz called in January 2020?", "cy-marsh"],
  ],
  "peoples, with numbers and without": [
    ["Which two Sylvanians did Ruiz call in February 2020?", "bo-lind", "dag-moe"],
    ["Sylvanians Ruiz called in February 2020?", "bo-lind", "dag-moe"],
    ["Sylvanians who met Ruiz on 14 February", "ivo-kral"],
    ["Which Lind did Ruiz call?", "bo-lind"],
  ],
  "parts of a whole, and those outside it": [
    ["Which Bordurian banks did Freedonia sanction?", "klow-bank"],
    ["Which largest Bordurian banks did Freedonia sanction?", "klow-bank"],
    ["Which non-members joined the Northern Pact summit?", "borduria"],
    ["Which countries outside the Northern Pact took part in the summit of 5 March?", "borduria"],
    ["Which non-Pactian partners joined the summit?", "unknown-words"],
  ],
  "whose part": [
    ["Who met Kral?", "ana-ruiz", "eva-holt"],
    ["Whom did Ruiz meet on 14 February 2020?", "ivo-kral"],
    ["Who else was in the room when Ruiz met Kral?", "eva-holt"],
    ["Besides Ruiz, which Freedonians sat in the meeting with Kral?", "eva-holt"],
    ["Who travelled to Sylvania with Holt?", "ana-ruiz"],
    ["Who led a Freedonian delegation to Sylvania?", "eva-holt", "ana-ruiz"],
    ["Who received Holt in Lake City?", "bo-lind"],
    ["Whom did Holt meet on her trip to Sylvania?", "bo-lind"],
    ["Whom did Holt see during her March 2020 stay in Lake City?", "bo-lind"],
    ["Whom did Lind call after taking office?", "ana-ruiz"],
    ["When did Ruiz first talk to Lind after he became prime minister?", "2020-02-10"],
    ["Who travelled to Sylvania with Petz?"],
  ],
};

describe.each(Object.entries(rows))("%s", (_what, questions) => {
  test.each(questions.map(([question, ...expected]) => ({ question, expected })))(
    "$question",
    async ({ question, expected }) => {
      expect(await answers(question)).toEqual(expected);
    },
  );
});
