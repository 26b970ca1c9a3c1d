import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { json } from "../../src/export/json.js";
import { ABOUT, EVENTS, HOSTILE, hostileEvents, PLAIN, written } from "./rows.js";

describe("a JSON file", () => {
  it("says what was asked and of which data, and has each event with its sources", () => {
    expect(JSON.parse(written(json, [PLAIN]).text)).toEqual({
      question: ABOUT.question,
      reading: ABOUT.reading,
      dataset: ABOUT.dataset,
      events: [
        {
          id: "plain",
          date: "2020-03-01",
          start: "2020-03-01",
          end: "2020-03-01",
          day: "2020-03-01",
          basis: "stated",
          type: "call",
          kind: "call",
          status: "occurred",
          mode: "phone",
          participants: [
            { id: "ana-ruiz", name: "Ana Ruíz", role: "actor", as: "Foreign Minister" },
            { id: "cy-marsh", name: "Cy Marsh", role: "actor" },
          ],
          topics: ["fishing", "the border"],
          summary: "They spoke.",
          sources: [
            {
              id: "gazette",
              title: "Gazette",
              publisher: "Gazette Ltd",
              published: "2020-03-31",
              url: "https://gazette.example/1",
              locator: "page 1",
            },
          ],
        },
      ],
    });
  });

  it("tells of a day only where it is certain, and of a point only where there is one", () => {
    const { events } = JSON.parse(written(json, Object.values(EVENTS)).text);
    const told = events.map(({ id, day, point }: { id: string; day?: string; point?: object }) => [
      id,
      day,
      point,
    ]);
    expect(told).toEqual([
      ["plain", "2020-03-01", undefined],
      ["in-hall", "2020-02-29", { lat: 54.5, lon: 18.25, precision: "city", of: "Port Ana" }],
      ["on-isle", "2020-12-31", { lat: -12.5, lon: -179.25, precision: "region", of: "Isle" }],
      ["unsure", undefined, undefined],
      ["lasting", undefined, undefined],
      ["month", undefined, undefined],
      ["by-day", undefined, undefined],
    ]);
  });

  it("gives back any text", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" }), { minLength: 1 }), (texts) => {
        const all = [...HOSTILE, ...texts];
        const { events } = JSON.parse(written(json, hostileEvents(all)).text);
        expect(events.map(({ summary }: { summary: string }) => summary)).toEqual(all);
      }),
    );
  });
});
