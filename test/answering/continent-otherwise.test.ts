/** Continents in questions of a feed, which tells of countries. */
import { describe, expect, test } from "vitest";
import { askedOf } from "./asked-of-feed.js";

const ROWS = [
  ["Ada_Lind", "Make_a_visit", "Ghana", "2024-05-10"],
  ["Ben_Okoro", "Make_a_visit", "Kenya", "2024-05-11"],
  ["Zoe_Zimm", "Make_a_visit", "Peru", "2024-05-12"],
  ["Kenya", "Make_a_visit", "Norway", "2024-05-13"],
  ["Ada_Lind", "Praise_or_endorse", "South_America", "2024-05-14"],
  ["Ben_Okoro", "Praise_or_endorse", "Peru", "2024-05-15"],
  ["Norway", "Criticize_or_denounce", "Ghana", "2024-05-16"],
  ["Norway", "Criticize_or_denounce", "Peru", "2024-05-17"],
  ["Norway", "Criticize_or_denounce", "Police_(Kenya)", "2024-05-18"],
];
const ITS_COUNTRIES = /I took its countries for it/;

const ask = askedOf(ROWS);

test.each([
  ["Who visited Africa?", "Ada Lind\nBen Okoro"],
  ["Who visited Europe?", "Kenya"],
  ["How many visits to Africa were there?", "2 events"],
])("what is done to its countries is done to a continent, and said to be: %s", async (question, headline) => {
  const [found, notes] = await ask(question);
  expect(found).toBe(headline);
  expect(notes).toMatch(ITS_COUNTRIES);
});

test.each([
  ["Where did Ada Lind go in Africa?", "Ghana"],
  ["Which African countries did Ben Okoro visit?", "Kenya"],
])("one of its countries: %s", async (question, headline) => {
  expect((await ask(question))[0]).toBe(headline);
});

test("what is done to the continent as such comes first", async () => {
  const [found, notes] = await ask("Who praised South America?");
  expect(found).toBe("Ada Lind");
  expect(notes).not.toMatch(ITS_COUNTRIES);
});

describe("of those of a continent, nobody who is known to be elsewhere is one", () => {
  test("which African countries", async () => {
    const [headline] = await ask("Which African countries did Norway criticise?");
    expect(headline).toBe("Ghana\nNot of that kind: Police (Kenya)");
  });
});
