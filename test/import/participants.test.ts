import { describe, expect, test } from "vitest";
import { createLexicon } from "../../src/import/parties/lexicon.js";
import { readList } from "../../src/import/parties/list.js";
import { participantLists } from "../../src/import/text/participants-list.js";
import { base } from "./documents.js";

const lexicon = createLexicon(await base());

/** "office / name / country or body" of each. */
const read = (text: string): readonly string[] =>
  readList(text, lexicon).parties.map(({ office = "", name, of }) => `${office} / ${name} / ${of?.id ?? ""}`);

describe("who is named, as what, and of where", () => {
  test.each<readonly [string, ...string[]]>([
    ["President Emmanuel Macron of France", "President / Emmanuel Macron / france"],
    [
      "President Macron of France and Chancellor Scholz of Germany",
      "President / Macron / france",
      "Chancellor / Scholz / germany",
    ],
    ["Prime Minister A. Ross of the United Kingdom", "Prime Minister / A. Ross / united-kingdom"],
    ["Honduran President Ana Paz", "President / Ana Paz / honduras"],
    ["Kosovo President Ana Paz", "President / Ana Paz / kosovo"],
    ["Poland's Foreign Minister Jan Nowak", "Foreign Minister / Jan Nowak / poland"],
    ["President of Finland Pia Koski", "President / Pia Koski / finland"],
    ["NATO Secretary General Ola Berg", "Secretary General / Ola Berg / nato"],
    [
      "African Union Commission Chairperson Moussa Faki Mahamat",
      "Chairperson / Moussa Faki Mahamat / african-union-commission",
    ],
    [
      "Foreign Minister Lysenko and Defense Minister Bondar of Ukraine",
      "Foreign Minister / Lysenko / ukraine",
      "Defense Minister / Bondar / ukraine",
    ],
    [
      "Presidents Ana Paz of Honduras and Luis Rey of Guatemala",
      "President / Ana Paz / honduras",
      "President / Luis Rey / guatemala",
    ],
    [
      "Dr. Ola Berg, Head of the International Policy Bureau at Poland's Presidential Chancellery",
      "Head of the International Policy Bureau at Presidential Chancellery / Ola Berg / poland",
    ],
    [
      "Polish Head of the International Policy Bureau Jan Nowak",
      "Head of the International Policy Bureau / Jan Nowak / poland",
    ],
    [
      "Secretary General of Japan's National Security Secretariat Ken Ito",
      "Secretary General of Japan's National Security Secretariat / Ken Ito / japan",
    ],
    [
      "Can Aydin, Spokesperson and Chief Advisor to the President of Turkey",
      "Spokesperson and Chief Advisor to the President / Can Aydin / turkey",
    ],
    [
      "General Ivan Petrov, Secretary of the Russian Security Council",
      "Secretary of the Security Council / Ivan Petrov / russia",
    ],
    [
      "President-elect Han Min-su of the Republic of Korea (ROK)",
      "President-elect / Han Min-su / south-korea",
    ],
    [
      "King Salman bin Abdulaziz al-Saud of Saudi Arabia",
      "King / Salman bin Abdulaziz al-Saud / saudi-arabia",
    ],
    ["President Xi Jinping of the People's Republic of China (PRC)", "President / Xi Jinping / china"],
    [
      "President Joseph R. Biden, Jr. and Prime Minister Keith Rowley of Trinidad and Tobago",
      "President / Joseph R. Biden Jr. / ",
      "Prime Minister / Keith Rowley / trinidad-and-tobago",
    ],
    [
      "Secretary of State Antony Blinken, and Secretary of Defense Lee Ray",
      "Secretary of State / Antony Blinken / ",
      "Secretary of Defense / Lee Ray / ",
    ],
    [
      "Ola Berg, Prime Minister of Norway, and Pia Koski, President of Finland",
      "Prime Minister / Ola Berg / norway",
      "President / Pia Koski / finland",
    ],
    [
      "Ola Berg, Head of Cabinet of the President of the European Council",
      "Head of Cabinet of the President / Ola Berg / european-council",
    ],
    ["Call With Prime Minister Ola Berg Of Norway", " / Call / ", "Prime Minister / Ola Berg / norway"],
  ])("%s", (text, ...parties) => {
    expect(read(text)).toEqual(parties);
  });

  test.each([
    "today in Rome",
    "the leaders of several nations",
    "on Monday, May 16",
    "our allies and partners",
  ])("“%s” names nobody", (text) => {
    expect(readList(text, lexicon).parties.filter(({ office }) => office !== undefined)).toEqual([]);
  });
});

describe("lists of participants", () => {
  test.each([
    ["Participants in the call included A of X and B of Y.", "A of X and B of Y", false],
    ["Joining the President on the call were A, B, and C.", "A, B, and C", false],
    ["The Prime Minister spoke individually with: A; B; and C.", "A; B; and C", true],
    ["Today the Quad Leaders – A, B, and C – convened.", "A, B, and C", false],
    ["Senators at this briefing included A, B and C – all of whom had been there.", "A, B and C", false],
    ["The President was joined by A and B.", "A and B", false],
  ])("%s", (sentence, text, separate) => {
    expect(participantLists([sentence])).toEqual([{ text, separate, paragraph: 1 }]);
  });

  test.each([
    "The leaders were pleased with what had been done.",
    "They discussed participants and lists.",
    "Costs were imposed, which are having an impact.",
  ])("%s is none", (sentence) => {
    expect(participantLists([sentence])).toEqual([]);
  });
});
