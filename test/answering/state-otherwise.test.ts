/** A country of which a feed tells by its government, army and ministries alone. */
import { expect, test } from "vitest";
import { askedOf } from "./asked-of-feed.js";

const ROWS = [
  ["Ada_Lind", "Criticize_or_denounce", "Government_(Norway)", "2024-05-10"],
  ["Ada_Lind", "Criticize_or_denounce", "Citizen_(Norway)", "2024-05-11"],
  ["Ben_Okoro", "Criticize_or_denounce", "Military_(Norway)", "2024-05-12"],
  ["Foreign_Affairs_(Norway)", "Threaten", "Police_(Ghana)", "2024-05-13"],
  ["Zoe_Zimm", "Accuse", "Police_(Peru)", "2024-05-14"],
  ["Ghana", "Praise_or_endorse", "Norway", "2024-05-15"],
  ["Zoe_Zimm", "Praise_or_endorse", "Government_(Norway)", "2024-05-15"],
  ["Peru", "Make_statement", "Ghana", "2024-05-16"],
];
const ITS_BODIES = /I took its government, ministries, forces and the like for it/;

const ask = askedOf(ROWS);

test.each([
  ["Who criticised Norway?", "Ada Lind\nBen Okoro"],
  ["How often was Norway criticised?", "2 events"],
  ["Did Ben Okoro criticise Norway?", "Yes: Sun 12 May 2024."],
  ["When did Norway threaten Ghana?", "Mon 13 May 2024"],
])(
  "what is done to and by its bodies is done to and by the country, and said to be: %s",
  async (question, headline) => {
    const [found, notes] = await ask(question);
    expect(found).toBe(headline);
    expect(notes).toMatch(ITS_BODIES);
  },
);

test.each([
  ["Who praised Norway?", "Ghana"],
  ["Who criticised Ada Lind?", "No such event in the data."],
])(
  "of whatever has such events itself, or is no country, no other is taken: %s",
  async (question, headline) => {
    const [found, notes] = await ask(question);
    expect(found).toBe(headline);
    expect(notes).not.toMatch(ITS_BODIES);
  },
);
