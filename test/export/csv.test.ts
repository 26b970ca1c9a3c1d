import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { csv } from "../../src/export/csv.js";
import { EVENTS, HOSTILE, hostileEvents, PLAIN, written } from "./rows.js";

const Records = z.array(z.record(z.string(), z.string()));

/** As an independent parser reads it, by its header; strict about quotes and the number of cells. */
const parsed = (text: string): z.infer<typeof Records> => Records.parse(parse(text, { columns: true }));

describe("a CSV file", () => {
  it("has a header and a line for each event, each ended by CRLF", () => {
    const { text } = written(csv, [PLAIN]);
    expect(text).toBe(
      [
        "id,date,start,end,date_basis,type,kind,status,mode,participants,place,latitude,longitude,precision,origin,topics,quantity_min,quantity,quantity_max,unit,summary,sources,urls",
        "plain,2020-03-01,2020-03-01,2020-03-01,stated,call,call,occurred,phone,Ana Ruíz (actor); Cy Marsh (actor),,,,,,fishing; the border,,,,,They spoke.,Gazette,https://gazette.example/1",
        "",
      ].join("\r\n"),
    );
  });

  it("holds every event, also those without a day or a place", () => {
    const { text, unfit } = written(csv, Object.values(EVENTS));
    expect(unfit).toBe(0);
    expect(parsed(text).map(({ id, date, start, end }) => [id, date, start, end])).toEqual([
      ["plain", "2020-03-01", "2020-03-01", "2020-03-01"],
      ["in-hall", "2020-02-29", "2020-02-29", "2020-02-29"],
      ["on-isle", "2020-12-31", "2020-12-31", "2020-12-31"],
      ["unsure", "2020-03-02?", "2020-03-02", "2020-03-02"],
      ["lasting", "2020-03-02/2020-03-04", "2020-03-02", "2020-03-04"],
      ["month", "2020-03", "2020-03-01", "2020-03-31"],
      ["by-day", "../2020-03-02", "", "2020-03-02"],
    ]);
  });

  it("has numbers as numbers, below zero too", () => {
    const [row] = parsed(written(csv, [EVENTS.onIsle]).text);
    expect(row).toMatchObject({
      latitude: "-12.5",
      longitude: "-179.25",
      quantity_min: "10",
      quantity: "",
      quantity_max: "20",
      unit: "boats",
    });
  });

  it.each(HOSTILE)("comes through with %j in it, and begins no formula", (summary) => {
    const [row] = parsed(written(csv, hostileEvents([summary])).text);
    const cell = row?.["summary"] ?? "";
    expect(cell).not.toMatch(/^[=+\-@\t\r\n]/);
    expect(cell.replace(/^'/, "")).toBe(summary.replaceAll(/[^\P{Cc}\t\r\n]/gu, ""));
  });

  it("gives back any text, but for controls and the apostrophe before a formula", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1 }), { minLength: 1 }), (texts) => {
        const rows = parsed(written(csv, hostileEvents(texts)).text);
        expect(rows.map((row) => row["summary"])).toEqual(
          texts.map((text) => (/^[=+\-@]/.test(text) ? `'${text}` : text)),
        );
      }),
    );
  });
});
