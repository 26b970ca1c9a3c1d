import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ics } from "../../src/export/ics.js";
import { readIcs } from "./read-ics.js";
import { ABOUT, EVENTS, HOSTILE, hostileEvents, PLAIN, written } from "./rows.js";

const eventsIn = (text: string) => readIcs(text).within;

describe("an iCalendar file", () => {
  it("is exactly this for one event", () => {
    expect(written(ics, [EVENTS.inHall]).text).toBe(
      [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dateline//Dateline//EN",
        "CALSCALE:GREGORIAN",
        "X-WR-CALNAME:Small",
        "BEGIN:VEVENT",
        "UID:in-hall@small.dateline",
        "DTSTAMP:20200331T000000Z",
        "DTSTART;VALUE=DATE:20200229",
        "DTEND;VALUE=DATE:20200301",
        "SUMMARY:Summary of in-hall.",
        "DESCRIPTION:Ana Ruíz\\, Cy Marsh\\nGazette\\, Gazette Ltd\\, page 1\\, https://",
        " gazette.example/1",
        "LOCATION:Pole\\, the",
        "GEO:54.5;18.25",
        "CATEGORIES:contact",
        "STATUS:CONFIRMED",
        "URL:https://gazette.example/1",
        "TRANSP:TRANSPARENT",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
      ].join("\r\n"),
    );
  });

  it("has only events whose day is certain, and counts the others", () => {
    const { text, written: count, unfit } = written(ics, Object.values(EVENTS));
    expect(eventsIn(text).map(({ values }) => values["UID"])).toEqual([
      "plain@small.dateline",
      "in-hall@small.dateline",
      "on-isle@small.dateline",
    ]);
    expect([count, unfit]).toEqual([3, 4]);
  });

  it("lasts the whole day: it ends on the next, over the end of a year too", () => {
    const [event] = eventsIn(written(ics, [EVENTS.onIsle]).text);
    expect(event?.values["DTSTART;VALUE=DATE"]).toBe("20201231");
    expect(event?.values["DTEND;VALUE=DATE"]).toBe("20210101");
  });

  it("says of a plan that it is one", () => {
    const [event] = eventsIn(written(ics, [EVENTS.onIsle]).text);
    expect(event?.values).toMatchObject({ STATUS: "TENTATIVE", SUMMARY: "(planned) Summary of on-isle." });
  });

  it("says so in the language of whoever asked", () => {
    const [event] = eventsIn(written(ics, [EVENTS.onIsle], { ...ABOUT, locale: "pl" }).text);
    expect(event?.values["SUMMARY"]).toBe("(planowane) Summary of on-isle.");
  });

  it("is none without an event", () => {
    expect(written(ics, [EVENTS.month]).text).toBe("");
  });

  it.each(HOSTILE)("comes through with %j in it", (summary) => {
    const { text } = written(ics, hostileEvents([summary, "after"]));
    expect(eventsIn(text).map(({ values }) => values["SUMMARY"])).toEqual([
      summary.replaceAll(/\r\n?/g, "\n").replaceAll(/[^\P{Cc}\n]/gu, ""),
      "after",
    ]);
  });

  it("gives back any text of printed characters, in lines of 75 octets at most", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (summary) => {
        const [event] = eventsIn(written(ics, hostileEvents([summary])).text);
        expect(event?.values["SUMMARY"]).toBe(summary);
      }),
    );
  });

  it("has no address that could end a line", () => {
    const evidence = PLAIN.evidence.map((each) => ({ ...each, link: "https://a.example/\r\nX-EVIL:1" }));
    const [event] = eventsIn(written(ics, [{ ...PLAIN, evidence }]).text);
    expect(Object.keys(event?.values ?? {})).not.toContain("X-EVIL");
    expect(event?.values["URL"]).toBeUndefined();
  });
});
