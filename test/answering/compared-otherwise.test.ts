/** Whoever is compared with shows which way an act is meant, where the question has it the wrong way round. */
import { expect, test } from "vitest";
import { askedOf } from "./asked-of-feed.js";

const ROWS = [
  ["Norway", "Criticize_or_denounce", "Peru", "2024-05-01"],
  ["Norway", "Criticize_or_denounce", "Ghana", "2024-05-10"],
  ["Norway", "Criticize_or_denounce", "Kenya", "2024-05-20"],
  ["Chile", "Criticize_or_denounce", "Norway", "2024-05-05"],
  ["Bolivia", "Criticize_or_denounce", "Norway", "2024-05-12"],
  ["Norway", "Praise_or_endorse", "Ghana", "2024-06-10"],
  ["Zambia", "Praise_or_endorse", "Ghana", "2024-06-11"],
];
const OTHER_WAY = /I took it the other way round/;

const ask = askedOf(ROWS);

test.each([
  ["Which country was the last to criticise Norway before Ghana?", "Peru"],
  ["Which country was the first to criticise Norway after Ghana?", "Kenya"],
  ["Which countries criticised Norway in the same month as Ghana?", "Kenya\nPeru"],
])("whom Norway criticised, as it did the one compared with: %s", async (question, headline) => {
  const [found, notes] = await ask(question);
  expect(found.split("\n").sort().join("\n")).toBe(headline);
  expect(notes).toMatch(OTHER_WAY);
});

test.each([
  ["of one who did it as asked, it is asked as it stands", "Chile", "No such event in the data."],
  ["of one who did neither, nothing is told", "Zambia", "No such event in the data."],
])("%s", async (_, compared, headline) => {
  const [found, notes] = await ask(`Which country was the last to criticise Norway before ${compared}?`);
  expect(found).toBe(headline);
  expect(notes).not.toMatch(OTHER_WAY);
});

test("an act that nobody but the two had is not turned to an answer", async () => {
  const [found] = await ask("Which country was the first to praise Norway after Ghana?");
  expect(found).toBe("No such event in the data.");
});
