import { describe, expect, test } from "vitest";
import { imported, outcome } from "./documents.js";

/** All of these are published on Wednesday, 17 May 2023, by an office of the United States. */
const SURE: readonly (readonly [title: string, text: string, ...events: readonly string[]])[] = [
  [
    "Readout of Vice President Kamala Harris's Bilateral Meeting with Prime Minister Giorgia Meloni of Italy",
    "Vice President Kamala Harris met today in Rome, Italy with Prime Minister Giorgia Meloni of Italy to discuss trade.",
    "meeting | occurred | 2023-05-17 | in-person | kamala-harris giorgia-meloni",
  ],
  [
    "Readout of Principal Deputy National Security Advisor Jon Finer's Meeting with Foreign Minister Park Jin of the Republic of Korea",
    "Principal Deputy National Security Advisor Jon Finer met on Monday with Foreign Minister Park Jin of the Republic of Korea.",
    "meeting | occurred | 2023-05-15 | in-person | jon-finer park-jin",
  ],
  [
    "Readout of APNSA Sullivan's Trilateral Call with National Security Advisor Cho Tae-yong of the Republic of Korea and National Security Advisor Akiba Takeo of Japan",
    "National Security Advisor Jake Sullivan spoke today by phone with National Security Advisor Cho Tae-yong of the Republic of Korea and National Security Advisor Akiba Takeo of Japan.",
    "call | occurred | 2023-05-17 | phone | jake-sullivan cho-tae-yong akiba-takeo",
  ],
  [
    "Readout of President Biden's Participation in the G7 Leaders' Meeting",
    "President Biden participated in a virtual meeting of G7 leaders today to talk about the economy.",
    "meeting | occurred | 2023-05-17 | video | joe-biden g7",
  ],
  [
    "President Biden to Host Prime Minister Narendra Modi of India for an Official Visit",
    "President Biden will host Prime Minister Narendra Modi of India at the White House on June 22.",
    "meeting | planned | 2023-06-22 | in-person | joe-biden narendra-modi",
  ],
  [
    "Statement from Press Secretary Jo Park on Vice President Kamala Harris's Travel to Ghana",
    "Vice President Kamala Harris will travel to Accra, Ghana on June 1 to meet people.",
    "visit | planned | 2023-06-01 | - | kamala-harris ghana",
  ],
  [
    "Joint Statement from the Leaders of France, Germany, and the United Kingdom",
    "All three have one view.",
    "joint-statement | occurred | 2023-05-17 | written | france germany united-kingdom",
  ],
  [
    "Statement by President Biden on Russia and Ukraine",
    "A view is given.",
    "statement | occurred | 2023-05-17 | written | joe-biden russia ukraine",
  ],
  [
    "Readout of President Biden's Call with President Ruto of Kenya",
    "President Joseph R. Biden, Jr. spoke today with President William Ruto of Kenya.",
    "call | occurred | 2023-05-17 | phone | joe-biden william-ruto",
  ],
  [
    "Readout of President Biden's Call with Pacific Leaders",
    "President Biden spoke today with Pacific leaders.\n\nParticipants in the call included Prime Minister James Marape of Papua New Guinea, Prime Minister Sitiveni Rabuka of Fiji, and President David Panuelo of the Federated States of Micronesia.",
    "call | occurred | 2023-05-17 | phone | joe-biden james-marape sitiveni-rabuka david-panuelo",
  ],
  [
    "Readout of Vice President Kamala Harris's Calls with Caribbean Leaders",
    "Vice President Kamala Harris had three separate calls today with Caribbean leaders.\n\nThe Vice President spoke individually with: Prime Minister Mia Mottley of Barbados; Prime Minister Keith Rowley of Trinidad and Tobago; and President Irfaan Ali of Guyana.",
    "call | occurred | 2023-05-17 | phone | kamala-harris mia-mottley",
    "call | occurred | 2023-05-17 | phone | kamala-harris keith-rowley",
    "call | occurred | 2023-05-17 | phone | kamala-harris irfaan-ali",
  ],
  [
    "Readout of President Biden's Meeting with the Presidents of Central Asia",
    "President Biden met today with Central Asian leaders.\n\nJoining the President in the meeting were Presidents Kassym-Jomart Tokayev of Kazakhstan and Sadyr Japarov of the Kyrgyz Republic.",
    "meeting | occurred | 2023-05-17 | in-person | joe-biden kassym-jomart-tokayev sadyr-japarov",
  ],
  [
    "Readout of President Biden's Meeting with Amir Tamim bin Hamad Al Thani of Qatar",
    "President Biden met virtually today with Amir Tamim bin Hamad Al Thani of Qatar.",
    "meeting | occurred | 2023-05-17 | video | joe-biden tamim-bin-hamad-al-thani",
  ],
  [
    "Readout of Secretary of State Antony Blinken's Meeting with Foreign Minister Jean-Yves Le Drian of France",
    "Secretary of State Antony Blinken met yesterday in Warsaw, Poland with French Foreign Minister Jean-Yves Le Drian and Polish Defence Minister Mariusz Błaszczak.",
    "meeting | occurred | 2023-05-16 | in-person | antony-blinken jean-yves-le-drian mariusz-blaszczak",
  ],
  [
    "Statement by Spokesperson Kim Lund on President Biden's Call with Ola Berg, Head of Cabinet of the President of the European Commission",
    "President Biden spoke with Ola Berg, Head of Cabinet of the President of the European Commission, on May 16.",
    "call | occurred | 2023-05-16 | phone | joe-biden ola-berg",
  ],
  [
    "Readout of President Biden's Calls with Prime Minister Erna Dahl of Norway and President Pia Koski of Finland",
    "President Biden spoke this morning with Prime Minister Erna Dahl of Norway. Yesterday, President Biden spoke with President Pia Koski of Finland.",
    "call | occurred | 2023-05-17 | phone | joe-biden erna-dahl",
    "call | occurred | 2023-05-16 | phone | joe-biden pia-koski",
  ],
];

describe("what is sure becomes events", () => {
  test.each(SURE.map(([title, text, ...events]) => ({ title, text, events })))(
    "$title",
    async ({ title, text, events }) => {
      expect(await outcome({ title, text })).toEqual(events);
    },
  );
});

const UNSURE: readonly (readonly [title: string, text: string, ...reasons: readonly string[]])[] = [
  [
    "Statement by Spokesperson Kim Lund on National Security Advisor Jake Sullivan's Meetings in Saudi Arabia",
    "Jake Sullivan met many people in Jeddah on Sunday.",
    "several-events",
  ],
  [
    "Readout of President Biden's Call with President Ruto of Kenya",
    "President Biden spoke today with President Ruto of Kenya.",
    "unknown-name",
  ],
  [
    "Readout of President Biden's Call with Prime Minister Emmanuel Macron of Germany",
    "President Biden spoke today with Emmanuel Macron.",
    "name-contradicts",
  ],
  [
    "Readout of President Biden's Call with President Jean Dupont of France",
    "President Biden spoke today with President Jean Dupont of France.",
    "name-contradicts",
  ],
  [
    "Readout of Vice President Kamala Harris's Call with European Leaders",
    "Vice President Kamala Harris spoke today with European leaders about the weather.",
    "unnamed-participants",
  ],
  [
    "Readout of President Biden's Call with Prime Minister Rishi Sunak of the United Kingdom",
    "President Biden met today with Prime Minister Rishi Sunak of the United Kingdom.",
    "text-contradicts-title",
  ],
  [
    "Readout of President Biden's Meeting with Prime Minister Rishi Sunak of the United Kingdom",
    "President Biden spoke by phone today with Prime Minister Rishi Sunak of the United Kingdom.",
    "text-contradicts-title",
  ],
  [
    "Readout of President Biden's Call with Prime Minister Rishi Sunak of the United Kingdom",
    "President Biden spoke on Monday, May 16 with Prime Minister Rishi Sunak of the United Kingdom.",
    "date-contradicts",
  ],
  [
    "Readout of President Biden's Call with Prime Minister Rishi Sunak of the United Kingdom",
    "President Biden spoke with Prime Minister Rishi Sunak of the United Kingdom.",
    "no-date",
  ],
  [
    "Statement by Spokesperson Kim Lund on President Biden's Call with Prime Minister Rishi Sunak of the United Kingdom",
    "The talk was postponed: President Biden will speak with Prime Minister Rishi Sunak of the United Kingdom on June 1.",
    "moved-or-cancelled",
  ],
  [
    "Statement by Spokesperson Kim Lund on Vice President Kamala Harris's Travel to Ghana and Tanzania",
    "Vice President Kamala Harris will travel to Ghana and Tanzania on June 1.",
    "unclear-place",
  ],
  ["Statement from Spokesperson Kim Lund", "Russia is called on to reply.", "no-subject"],
  [
    "Remarks by President Biden and Prime Minister Trudeau Before Bilateral Meeting",
    "The Oval Office",
    "transcript",
  ],
  ["An Evening in Paris, France", "Words.", "unknown-title"],
];

describe("what is not sure is a question", () => {
  test.each(UNSURE.map(([title, text, ...reasons]) => ({ title, text, reasons })))(
    "$reasons: $title",
    async ({ title, text, reasons }) => {
      expect(await outcome({ title, text })).toEqual(reasons);
    },
  );
});

describe("what is domestic only is left out", () => {
  test.each([
    [
      "Readout of White House Meeting with Mayors",
      "Today, the White House hosted mayors from twelve cities to talk about parks.",
    ],
    [
      "Readout of President Biden's Meeting with Mayors on Water",
      "President Biden met today with a group of mayors about rivers.",
    ],
    ["A Proclamation on World Oceans Day", "Whereas the sea is large."],
    ["Bills Signed: H.R. 12", "On this day the bill was signed."],
    ["President Biden Announces Key Nominees", "These people are named."],
    ["Remarks by President Biden on Roads", "The Rose Garden"],
    ["Statement by President Biden on Jobs", "More people have work."],
  ])("%s", async (title, text) => {
    expect(await outcome({ title, text })).toEqual(["left out: domestic"]);
  });
});

test("what was planned and came about is related", async () => {
  const who = "Prime Minister Erna Dahl of Norway";
  const { events } = await imported(
    {
      title: `Statement by Spokesperson Kim Lund on President Biden's Meeting with ${who}`,
      text: `President Biden will meet with ${who} on May 19.`,
    },
    {
      title: `Readout of President Biden's Meeting with ${who}`,
      text: `President Biden met today with ${who}.`,
      published: "2023-05-19 12:00:00-04:00",
    },
  );
  expect(events.map(({ id, related }) => [id, related])).toEqual([
    ["biden-dahl-meeting-plan-2023-05-19", []],
    ["biden-dahl-meeting-2023-05-19", [{ event: "biden-dahl-meeting-plan-2023-05-19", rel: "implements" }]],
  ]);
});

test("a surname is resolved by another document of the folder, and a name is one in either order", async () => {
  const { events, entity } = await imported(
    {
      title: "Readout of President Biden's Call with Prime Minister Ito of Japan",
      text: "President Biden spoke yesterday with Prime Minister Ito of Japan.",
    },
    {
      title: "Readout of President Biden's Call with Prime Minister Ken Ito of Japan",
      text: "President Biden spoke today with Prime Minister Ken Ito of Japan.",
    },
  );
  expect(events.map(({ participants }) => participants[1]?.entity)).toEqual(["ken-ito", "ken-ito"]);
  expect(entity("ken-ito")?.offices).toEqual([
    { role: "prime-minister", title: "Prime Minister", of: "japan" },
  ]);
});

test("two documents of one event are one draft and one question", async () => {
  const text = "President Biden spoke today with President Emmanuel Macron of France.";
  const title = "Readout of President Biden's Call with President Macron of France";
  const { outcomes, events } = await imported({ title, text }, { title, text });
  expect(events).toHaveLength(1);
  expect(outcomes[1]?.judgement).toMatchObject({ kind: "decide", findings: [{ reason: "told-twice" }] });
});

test("what the curated dataset has is not made again, by day and people or by page", async () => {
  const { outcomes } = await imported({
    title: "Readout of President Biden's Call with President Macron of France",
    text: "President Biden spoke today with President Emmanuel Macron of France.",
    published: "2022-02-06 16:00:00-05:00",
  });
  expect(outcomes[0]?.judgement).toMatchObject({ kind: "left-out", reason: "already-curated" });
});

test("a draft says who, as what, from where it is known, and nothing of the source's own words", async () => {
  const { events, sources } = await imported({
    title: "Readout of President Biden's Call with President Macron of France",
    text: "A word before.\n\nPresident Biden spoke today with President Emmanuel Macron of France to reaffirm a great and lasting friendship.",
    url: "https://www.whitehouse.gov/briefing-room/a/",
  });
  expect(sources).toEqual([
    {
      id: "2023-05-17-readout-of-president-biden-s-call-with-president-macron-of-france",
      title: "Readout of President Biden's Call with President Macron of France",
      publisher: "The White House",
      by: "white-house",
      url: "https://www.whitehouse.gov/briefing-room/a/",
      published: "2023-05-17",
      language: "en",
      licence: "US government work, public domain",
      kind: "readout",
    },
  ]);
  expect(events).toEqual([
    {
      id: "biden-macron-call-2023-05-17",
      type: "call",
      status: "occurred",
      date: { edtf: "2023-05-17", basis: "stated" },
      published: "2023-05-17",
      mode: { value: "phone", certainty: "certain" },
      participants: [
        { entity: "joe-biden", role: "actor", as: "US President" },
        { entity: "emmanuel-macron", role: "actor", as: "French President" },
      ],
      topics: [],
      summary: "Joe Biden and Emmanuel Macron spoke by phone.",
      related: [],
      evidence: [
        {
          source: "2023-05-17-readout-of-president-biden-s-call-with-president-macron-of-france",
          locator: "paragraph 2",
          supports: ["type", "status", "date", "participants", "mode"],
        },
      ],
    },
  ]);
});
