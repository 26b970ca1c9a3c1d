/** An act of which the record has only the intention. */
import { expect, test } from "vitest";
import { askedOf } from "./asked-of-feed.js";

const COOPERATES = "Express_intent_to_engage_in_diplomatic_cooperation_(such_as_policy_support)";
const ROWS = [
  ["Kenya", COOPERATES, "Peru", "2024-05-02"],
  ["Chile", COOPERATES, "Peru", "2024-05-03"],
  ["Ada_Lind", "Praise_or_endorse", "Peru", "2024-05-04"],
  ["Ghana", "Engage_in_negotiation", "Norway", "2024-05-05"],
  ["Bolivia", "Express_intent_to_meet_or_negotiate", "Norway", "2024-05-06"],
];
const INTENDED = /I took the declared intentions/;

const ask = askedOf(ROWS);

test.each([
  ["Who established diplomatic cooperation with Peru?", "Kenya\nChile"],
  ["Which country was the first to engage in diplomatic cooperation with Peru after Kenya?", "Chile"],
])("stands for the act where that is told of nobody: %s", async (question, headline) => {
  const [found, notes] = await ask(question);
  expect(found).toBe(headline);
  expect(notes).toMatch(INTENDED);
});

test.each([
  ["the act itself is told of", "Who negotiated with Norway?", "Ghana"],
  [
    "it is to be checked",
    "Did Kenya engage in diplomatic cooperation with Peru?",
    "No: the data has no such event.",
  ],
])("stands for nothing where %s", async (_, question, headline) => {
  const [found, notes] = await ask(question);
  expect(found).toBe(headline);
  expect(notes).not.toMatch(INTENDED);
});
