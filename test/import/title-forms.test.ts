import { describe, expect, test } from "vitest";
import { readTitle } from "../../src/import/title/forms.js";

/** The title, and what it is read as: kind, type, whose, with whom or where. */
const READ: readonly (readonly [title: string, reading: string])[] = [
  [
    "Readout of President Biden's Call with President Macron of France",
    "call of President Biden with President Macron of France",
  ],
  [
    "Readout of President Joseph R. Biden, Jr.'s Call With Prime Minister Kishida of Japan",
    "call of President Joseph R. Biden, Jr. with Prime Minister Kishida of Japan",
  ],
  [
    "Readout of National Security Advisor Jake Sullivan Meeting with Director Wang Yi",
    "meeting of National Security Advisor Jake Sullivan with Director Wang Yi",
  ],
  [
    "Readout of Vice President Harris's Bilateral Meeting with Prime Minister Meloni of Italy",
    "meeting of Vice President Harris with Prime Minister Meloni of Italy",
  ],
  [
    "Readout of Principal Deputy National Security Advisor Jon Finer's Meeting with Foreign Minister Park Jin of the Republic of Korea",
    "meeting of Principal Deputy National Security Advisor Jon Finer with Foreign Minister Park Jin of the Republic of Korea",
  ],
  [
    "Readout of President Biden's Virtual Meeting with Taoiseach Varadkar of Ireland",
    "video meeting of President Biden with Taoiseach Varadkar of Ireland",
  ],
  [
    "Readout of President Biden's Secure Video Call with European Leaders on Ukraine",
    "video call of President Biden with European Leaders",
  ],
  [
    "Readout of APNSA Sullivan's Trilateral Call with His Counterparts from Japan and Korea",
    "call of APNSA Sullivan with His Counterparts from Japan and Korea",
  ],
  [
    "Readout of Vice President Harris's Calls with Caribbean Leaders",
    "several call of Vice President Harris with Caribbean Leaders",
  ],
  [
    "Statement by NSC Spokesperson Adrienne Watson on National Security Advisor Jake Sullivan's Call with Andriy Yermak",
    "call of National Security Advisor Jake Sullivan with Andriy Yermak",
  ],
  [
    "Statement from Press Secretary Karine Jean-Pierre Announcing President Biden's Meeting with President Lula of Brazil",
    "meeting of President Biden with President Lula of Brazil",
  ],
  [
    "Statement by President Joe Biden on Phone Call with President Zelenskyy",
    "call of President Joe Biden with President Zelenskyy",
  ],
  [
    "Statement by Press Secretary X on the Bilateral Meeting between President Biden and King Abdullah of Jordan",
    "meeting with President Biden and King Abdullah of Jordan",
  ],
  [
    "Readout of President Biden's Participation in the G7 Leaders' Meeting",
    "meeting of President Biden with G7 Leaders'",
  ],
  ["Joint Readout of Quad Leaders Call", "call with Quad Leaders"],
  [
    "President Biden to Host Prime Minister Modi of India",
    "meeting of President Biden with Prime Minister Modi of India",
  ],
  ["President Biden to Travel to the United Kingdom", "travel of President Biden to United Kingdom"],
  [
    "Statement from the Press Secretary on Vice President Harris's Trip to Ghana",
    "travel of Vice President Harris to Ghana",
  ],
  [
    "Statement from President Joe Biden on the Passing of Former Prime Minister Shinzo Abe",
    "statement of President Joe Biden on the Passing of Former Prime Minister Shinzo Abe",
  ],
  [
    "Statement from Press Secretary Karine Jean-Pierre",
    "statement of Press Secretary Karine Jean-Pierre on ",
  ],
  [
    "Joint Statement from the Leaders of France, Germany, and the United Kingdom",
    "joint statement of France, Germany, and the United Kingdom on ",
  ],
  [
    "Joint Statement by President Biden and Prime Minister Albanese on Trade",
    "joint statement of President Biden and Prime Minister Albanese on Trade",
  ],
  ["U.S.-Japan Joint Leaders' Statement", "joint statement of U.S.-Japan on "],
  ["G7 Leaders' Statement on Ukraine", "joint statement of G7 on Ukraine"],
  ["Background Press Call on the President's Call with President Xi", "transcript"],
  ["Press Gaggle by Press Secretary Karine Jean-Pierre En Route Tokyo, Japan", "transcript"],
  ["Remarks by President Biden and Prime Minister Trudeau Before Bilateral Meeting", "transcript"],
  ["FACT SHEET: CHIPS and Science Act", "transcript"],
  ["A Proclamation on World Oceans Day", "domestic"],
  ["President Biden Announces Key Nominees", "domestic"],
  ["President Biden Approves Oklahoma Disaster Declaration", "domestic"],
  ["Bills Signed: H.R. 1, S. 2", "domestic"],
  ["Vice President Harris Announces New Commitments to Africa", "announcement"],
  ["Statement of the President on the NATO Summit and Call with President Zelenskyy", "several"],
  [
    "Statement by NSC Spokesperson Adrienne Watson on National Security Advisor Jake Sullivan's Meetings in Saudi Arabia",
    "several",
  ],
];

describe("titles are read by their form", () => {
  test.each(READ)("%s", (title, reading) => {
    expect(shown(title)).toBe(reading);
  });
});

describe("what has no form is not guessed at", () => {
  test.each([
    "Happy New Year",
    "Call to Action",
    "The Meeting",
    "",
    "Readout of Nothing",
    "Our Allies with Us",
  ])("“%s”", (title) => {
    expect(shown(title)).toBe("unknown");
  });
});

function shown(title: string): string {
  const read = readTitle(title);
  if (!read) return "unknown";
  switch (read.kind) {
    case "contact":
      return `${read.many ? "several " : ""}${read.video ? "video " : ""}${read.type}${read.actor === undefined ? "" : ` of ${read.actor}`} with ${read.others}`;
    case "travel":
      return `travel of ${read.actor} to ${read.place}`;
    case "statement":
      return `statement of ${read.speaker} on ${read.subject}`;
    case "joint-statement":
      return `joint statement of ${read.speakers} on ${read.subject}`;
    case "transcript":
    case "announcement":
    case "domestic":
    case "several":
      return read.kind;
  }
}
