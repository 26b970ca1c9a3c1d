/** Bounds, whatever the format: what is written is whole, and what is not is counted. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fileName } from "../../src/export/about.js";
import { csv } from "../../src/export/csv.js";
import { FORMATS } from "../../src/export/formats.js";
import { json } from "../../src/export/json.js";
import { write } from "../../src/export/write.js";
import { readIcs } from "./read-ics.js";
import { ABOUT, catalogue, EVENTS, hostileEvents } from "./rows.js";

const ALL = [...Object.values(EVENTS), ...hostileEvents(["one", "two"])];

const counts: Readonly<Record<string, (text: string) => number>> = {
  csv: (text) => text.split("\r\n").length - 2,
  json: (text) => JSON.parse(text).events.length,
  ics: (text) => readIcs(text).within.length,
  geojson: (text) => JSON.parse(text).features.length,
};

describe.each(FORMATS.map((format) => [format.id, format] as const))("%s", (id, format) => {
  it("is whole at any size, has as many events as it says, and never more bytes than it may", () => {
    fc.assert(
      fc.property(fc.nat(6000), fc.nat(ALL.length), (bytes, events) => {
        const { text, written, unfit, beyond } = write(format, ALL, ABOUT, { bytes, events }, catalogue);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
        expect(written).toBeLessThanOrEqual(events);
        expect(written + unfit + beyond).toBe(ALL.length);
        expect(text === "" ? 0 : counts[id]?.(text)).toBe(written);
      }),
    );
  });
});

it("stops at the event that does not fit, and counts it and all behind it", () => {
  const whole = write(json, ALL, ABOUT, { bytes: 1e6, events: 100 }, catalogue);
  expect(whole).toMatchObject({ written: ALL.length, unfit: 0, beyond: 0 });
  const size = Buffer.byteLength(whole.text);
  expect(write(json, ALL, ABOUT, { bytes: size, events: 100 }, catalogue).text).toBe(whole.text);
  expect(write(json, ALL, ABOUT, { bytes: size - 1, events: 100 }, catalogue)).toMatchObject({
    written: ALL.length - 1,
    beyond: 1,
  });
  expect(write(json, ALL, ABOUT, { bytes: 1e6, events: 2 }, catalogue)).toMatchObject({
    written: 2,
    beyond: ALL.length - 2,
  });
});

const NAMES: readonly (readonly [string, string])[] = [
  ["Who met Le Drian?", "who-met-le-drian.csv"],
  ["/between who: Biden whom: Macron", "between-who-biden-whom-macron.csv"],
  ["../../etc/passwd", "etc-passwd.csv"],
  ["Łódź & Київ", "lodz-kiiv.csv"],
  ["???", "dateline.csv"],
  [`Who met ${"x".repeat(100)}?`, `who-met-${"x".repeat(52)}.csv`],
];

describe("a file is called as what was asked", () => {
  it.each(NAMES)("%j", (question, name) => {
    expect(fileName(question, csv)).toBe(name);
  });
});
