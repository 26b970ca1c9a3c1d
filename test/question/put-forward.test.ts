/** People put forward with what they were in, those with a title that no table knows, and verbs that mean a meeting. */
import { describe, expect, test } from "vitest";
import { peopleAsked } from "./people.js";

const answers = await peopleAsked();

type Row = readonly [question: string, ...answers: string[]];
const rows: Readonly<Record<string, readonly Row[]>> = {
  "who they were on it": [
    ["Who was the Sylvanian prime minister on Ruiz's call of 10 January 2020?", "cy-marsh"],
    ["Who was the Sylvanian prime minister on Ruiz's call of 10 February 2020?", "bo-lind"],
    ["Who were the Northern Pact leaders that met in Lake City on 10 March 2020?", "ana-ruiz", "bo-lind"],
    ["Who were the Sylvanians who met Ruiz on 14 February 2020?", "ivo-kral"],
  ],
  "among those on it": [
    ["Was Holt among the participants of the meeting with Kral?", "yes"],
    ["Was Holt one of the participants in the meeting with Kral?", "yes"],
    ["Was Holt among the Freedonians in the meeting with Kral?", "yes"],
    ["Was Petz among the participants of the meeting with Kral?", "no"],
    ["Was Petz one of the Freedonians in the meeting with Kral?", "unknown-words"],
  ],
  companions: [
    ["Who accompanied Ruiz at the meeting with Kral?", "eva-holt"],
    ["Who else accompanied Ruiz when she met Kral?", "eva-holt"],
    ["Who accompanied Petz to Sylvania?", "unknown-words"],
  ],
  titles: [
    ["Which Bordurian secretary did Holt call?", "ugo-petz"],
    ["Which Sylvanian general did Ruiz call?", "dag-moe"],
    ["Which Bordurian general did Ruiz call?"],
    ["Which Bordurian plumber did Ruiz call?", "unknown-words"],
  ],
  "of another country": [
    ["Which foreign officials met Ruiz in February 2020?", "bo-lind", "dag-moe", "ivo-kral"],
    ["Which foreign presidents did Ruiz call?"],
  ],
  "meetings by other words": [
    ["Did Petz convene the Bordurian Security Council?", "yes"],
    ["When did Petz convene the Security Council?", "2020-03-12"],
    ["Did Ada Lind speak to the Northern Pact?", "yes"],
    ["Did Ada Lind speak to the Northern Pact summit?", "yes"],
    ["Did Petz speak to the Northern Pact?", "no"],
    ["Did Ruiz call Lind or not?", "yes"],
    ["Who did Ruiz meat on 14 February 2020?", "ivo-kral"],
  ],
  "a journey for a talk": [
    ["When did Ruiz go to Lake City to talk to Bo Lind?", "2020-03-10"],
    ["When did Ruiz go to Lake City to talk to Moe?"],
  ],
  "what was called off": [
    ["Did the banquet take place?", "no"],
    ["Did the banquet with Ada Lind go ahead?", "no"],
    ["Did the picnic take place?", "unknown-words"],
  ],
  "hit with sanctions": [
    ["Which Bordurian banks were hit with sanctions?", "klow-bank"],
    ["Which Bordurian banks did Freedonia hit?", "klow-bank"],
  ],
  "a plural before a name": [
    ["Prime ministers Ruiz called in January 2020", "cy-marsh"],
    ["Which prime ministers Ruiz called in February 2020?", "bo-lind"],
  ],
  "and who was it": [
    ["Ruiz called a prime minister in January 2020. Who was it?", "cy-marsh"],
    ["Holt met a Sylvanian leader on 10 March 2020, who was that?", "bo-lind"],
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
