import { expect, test } from "vitest";
import { toText } from "../../src/answer/text.js";

const EMPTY = { headline: "Yes.", reading: "", notes: [], events: [], suggestions: [], footer: "" };

test("headline, reading, notes, events with their sources, suggestions, footer", () => {
  const text = toText({
    headline: "Ana Ruíz\nCy Marsh",
    reading: "participants in calls",
    notes: ["I read “cal” as “call”.", "Another."],
    events: [
      {
        id: "call-1",
        date: "Sun 1 Mar 2020",
        summary: "They spoke.",
        place: "Port Ana, Freedonia",
        flags: ["planned", "date inferred"],
        sources: [
          { id: "g", title: "Gazette", publisher: "Ltd", locator: "page 1", url: "https://g.example" },
          { id: "r", title: "Readout", publisher: "Office", locator: "line 2", by: "Di Okoro" },
        ],
      },
      { id: "call-2", date: "Mar 2020", summary: "They spoke again.", flags: [], sources: [] },
    ],
    suggestions: ["Who met?", "When?"],
    footer: "Small · 2 events",
  });
  expect(text).toBe(
    [
      "Ana Ruíz",
      "Cy Marsh",
      "  Read as: participants in calls",
      "  Note: I read “cal” as “call”.",
      "  Note: Another.",
      "",
      "• Sun 1 Mar 2020 · Port Ana, Freedonia: They spoke.",
      "    (planned; date inferred)",
      "    [Gazette, Ltd, page 1, https://g.example]",
      "    [Di Okoro, in Readout, Office, line 2]",
      "• Mar 2020: They spoke again.",
      "",
      "You can ask:",
      "  · Who met?",
      "  · When?",
      "",
      "Small · 2 events",
    ].join("\n"),
  );
});

test("what is empty leaves no line", () => {
  expect(toText(EMPTY)).toBe("Yes.");
  expect(toText({ ...EMPTY, footer: "Small" })).toBe("Yes.\n\nSmall");
});
