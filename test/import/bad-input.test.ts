import { describe, expect, test } from "vitest";
import { readReadout } from "../../src/import/document/readout.js";
import { document } from "./documents.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const sound = document({ title: "A title", text: "Some text." });

function reason(content: Uint8Array | string, file = "a.md"): string {
  const read = readReadout(file, typeof content === "string" ? bytes(content) : content);
  return read.ok ? "sound" : `${read.failure.finding.reason}: ${read.failure.finding.sentence}`;
}

const utf16 = (text: string, mark: readonly number[]): Uint8Array =>
  Uint8Array.from([...mark, ...[...text].flatMap((letter) => [letter.charCodeAt(0), 0])]);

describe("files that are no documents are named for what they are", () => {
  test.each([
    ["empty", "", "empty-file"],
    ["only white space", " \n\n", "empty-file"],
    ["binary", Uint8Array.from({ length: 400 }, (_, at) => (at * 37) % 256), "binary-file"],
    [
      "a picture's beginning",
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
      "binary-file",
    ],
    [
      "UTF-16 with a mark",
      utf16(sound, [0xff, 0xfe]),
      "other-encoding: The file is not in UTF-8 but in UTF-16, little-endian",
    ],
    [
      "UTF-16 without a mark",
      utf16(sound, []),
      "other-encoding: The file is not in UTF-8 but in UTF-16, little-endian",
    ],
    [
      "Windows-1252",
      Uint8Array.from([...bytes("---\ntitle: Biden"), 0x92, ...bytes("s Call\n---\nText")]),
      "other-encoding: The file is not in UTF-8 but in Windows-1252",
    ],
    [
      "ISO 8859-1",
      Uint8Array.from([...bytes("---\ntitle: Niinist"), 0xf6, ...bytes("\n---\nText")]),
      "other-encoding: The file is not in UTF-8 but in ISO 8859-1",
    ],
    ["no front matter", "# A title\n\nText.", "no-front-matter"],
    ["front matter without an end", "---\ntitle: A\n\nText.", "broken-front-matter"],
    ["front matter that is no YAML", "---\ntitle: [A\n---\nText.", "broken-front-matter"],
    ["front matter that is a list", "---\n- title\n---\nText.", "broken-front-matter"],
    ["one field twice", "---\ntitle: A\ntitle: B\n---\nText.", "broken-front-matter"],
    ["no title", "---\ndate: 2023-05-17\n---\nText.", "no-title"],
    ["an empty title", "---\ntitle: ''\ndate: 2023-05-17\n---\nText.", "no-title"],
    ["no date at all", "---\ntitle: A\n---\nText.", "no-publication-date"],
    ["a date that is none", "---\ntitle: A\ndate: 2023-02-30\n---\nText.", "no-publication-date"],
    ["a time that is none", "---\ntitle: A\npublished_time: noon\n---\nText.", "no-publication-date"],
  ])("%s", (_, content, expected) => {
    expect(reason(content)).toMatch(new RegExp(`^${expected}`));
  });

  test("what is sound is read, with a mark of UTF-8 and lines of Windows too", () => {
    expect(reason(sound)).toBe("sound");
    expect(reason(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes(sound)]))).toBe("sound");
    expect(reason(sound.replaceAll("\n", "\r\n"))).toBe("sound");
  });
});

describe("dates of publication must agree", () => {
  const dated = (date: string, time: string, url = "https://press.example.gov/a/"): string =>
    `---\ntitle: A\ndate: '${date}'\npublished_time: ${time}\nsource_url: ${url}\n---\nText.`;

  test.each([
    ["late in the evening, by its own offset", dated("2023-05-17", "2023-05-17 23:58:00-04:00"), "a.md"],
    ["early in the morning, by its own offset", dated("2023-05-17", "2023-05-17T00:01:00+09:00"), "a.md"],
    [
      "with the address and the name",
      dated("2023-05-17", "2023-05-17 12:00:00Z", "https://press.example.gov/2023/05/17/a/"),
      "in/2023-05-17-a.md",
    ],
  ])("%s they do", (_, text, file) => {
    expect(reason(text, file)).toBe("sound");
  });

  test.each([
    ["the date and the time", dated("2023-05-17", "2023-05-18 03:58:00+00:00"), "a.md"],
    ["the file's name", dated("2023-05-17", "2023-05-17 12:00:00-04:00"), "2023-05-16-a.md"],
    [
      "the address",
      dated("2023-05-17", "2023-05-17 12:00:00-04:00", "https://press.example.gov/2023/05/19/a/"),
      "a.md",
    ],
  ])("against %s they do not", (_, text, file) => {
    expect(reason(text, file)).toMatch(/^dates-disagree/);
  });
});

test("titles and texts lose their markup, and quotes and spaces have one spelling", () => {
  const text =
    "---\ntitle: \"Readout of X\\u2019s\\_Call\"\ndate: '2023-05-17'\n---\n\nOn **May 16<sup>th</sup>**,\nhe met\nthem.\n\n***\n\nMore.\n\n\\# \\# \\#\n";
  const read = readReadout("a.md", bytes(text));
  expect(read.ok && [read.value.title, ...read.value.opening]).toEqual([
    "Readout of X's Call",
    "On May 16th, he met them.",
    "More.",
  ]);
});
