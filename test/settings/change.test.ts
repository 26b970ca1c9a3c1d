import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { Engine } from "../../src/engine.js";
import { sentence } from "../../src/failure.js";
import { changed, PARTS, type Refusal, type Wishes, without } from "../../src/settings/change.js";
import { DEFAULTS, MOST_CHANNELS, Settings, scopeOf } from "../../src/settings/settings.js";
import { ymd } from "../../src/time/calendar.js";
import { reportEngine } from "../report.js";
import { PLAIN, SETTLED } from "./kept.js";

let engine: Engine;
beforeAll(async () => {
  engine = await reportEngine();
});

const [ONE, TWO] = ["123456789012345678", "223456789012345678"] as const;

const ROWS: readonly { before: Settings; wishes: Wishes; after: Settings }[] = [
  { before: PLAIN, wishes: { answers: "private" }, after: { ...PLAIN, answers: "private" } },
  { before: SETTLED, wishes: { answers: "public" }, after: { ...SETTLED, answers: "public" } },
  { before: PLAIN, wishes: { language: "uk" }, after: { ...PLAIN, language: "uk" } },
  { before: { ...PLAIN, language: "uk" }, wishes: { language: "own" }, after: PLAIN },
  { before: PLAIN, wishes: { channel: ONE }, after: { ...PLAIN, channels: [ONE] } },
  {
    before: { ...PLAIN, channels: [ONE] },
    wishes: { channel: TWO },
    after: { ...PLAIN, channels: [ONE, TWO] },
  },
  { before: { ...PLAIN, channels: [ONE] }, wishes: { channel: ONE }, after: { ...PLAIN, channels: [ONE] } },
  { before: SETTLED, wishes: { without: ONE }, after: { ...SETTLED, channels: [TWO] } },
  { before: PLAIN, wishes: { without: ONE }, after: PLAIN },
  {
    before: PLAIN,
    wishes: { since: "February 2022", until: "7 Feb 2022" },
    after: { ...PLAIN, since: "2022-02-01", until: "2022-02-07" },
  },
  { before: PLAIN, wishes: { since: "2022" }, after: { ...PLAIN, since: "2022-01-01" } },
  { before: PLAIN, wishes: { until: "February 2022" }, after: { ...PLAIN, until: "2022-02-28" } },
  { before: SETTLED, wishes: { until: "3 Feb 2022" }, after: { ...SETTLED, until: "2022-02-03" } },
  { before: PLAIN, wishes: { place: "Poland" }, after: { ...PLAIN, place: "poland" } },
  { before: PLAIN, wishes: { place: "rzeszow" }, after: { ...PLAIN, place: "rzeszow" } },
  {
    before: PLAIN,
    wishes: { answers: "private", channel: ONE, language: "fr", since: "2022-02-02", place: "poland" },
    after: { answers: "private", channels: [ONE], language: "fr", since: "2022-02-02", place: "poland" },
  },
];

describe("what is wished for is changed, and nothing else", () => {
  it.each(ROWS)("$wishes", ({ before, wishes, after }) => {
    expect(changed(before, wishes, engine)).toEqual({ ok: true, value: after });
  });
});

const said = (refusal: Refusal): string =>
  refusal.kind === "said" ? refusal.saying("en") : sentence(refusal.failure);

describe("what cannot be is refused with a reason", () => {
  const many = Array.from({ length: MOST_CHANNELS }, (_, at) => String(10n ** 17n + BigInt(at)));
  const REFUSED: readonly { before?: Settings; wishes: Wishes; says: string }[] = [
    { wishes: {}, says: "at least one" },
    { before: { ...PLAIN, channels: many }, wishes: { channel: ONE }, says: "No more than 50 channels" },
    { wishes: { since: "30 February 2022" }, says: "no such date as “30 February 2022”" },
    { wishes: { since: "7 Feb 2022", until: "2 Feb 2022" }, says: "before it begins" },
    { before: SETTLED, wishes: { since: "March 2022" }, says: "before it begins" },
    { wishes: { place: "Blinken" }, says: "no place called “Blinken”" },
    { wishes: { place: "Atlantis" }, says: "“Atlantis”" },
  ];
  it.each(REFUSED)("$wishes: $says", ({ before = PLAIN, wishes, says }) => {
    const outcome = changed(before, wishes, engine);
    expect(outcome.ok || said(outcome.failure)).toContain(says);
  });

  it("a full list takes a channel that is on it", () => {
    const before = { ...PLAIN, channels: many };
    const outcome = changed(before, { channel: many[0] }, engine);
    expect(outcome.ok && outcome.value.channels.length).toBe(MOST_CHANNELS);
  });
});

describe("whatever is typed", () => {
  const number = fc.nat({ max: 99_999 }).map(String);
  const typed = fc.oneof(
    fc.string({ unit: "binary" }),
    number,
    fc.tuple(number, number, number).map((parts) => parts.join("-")),
    fc
      .tuple(fc.constantFrom("before", "early", "the end of", "next", "1 Feb"), number)
      .map((parts) => parts.join(" ")),
  );
  it("is refused, or makes sound settings", () => {
    const wishes = fc.record({ since: typed, until: typed, place: typed }, { requiredKeys: [] });
    fc.assert(
      fc.property(wishes, (given) => {
        const outcome = changed(PLAIN, given, engine);
        if (outcome.ok) expect(Settings.parse(outcome.value)).toEqual(outcome.value);
      }),
      { numRuns: 500 },
    );
  });
});

describe("one thing set back leaves the others", () => {
  it.each(PARTS)("%s", (part) => {
    const after = without(SETTLED, part);
    expect(after).not.toEqual(SETTLED);
    const rest = PARTS.filter((each) => each !== part).reduce(without, after);
    expect(rest).toEqual(DEFAULTS);
  });
});

describe("the scope of settings", () => {
  it("is none where nothing limits it", () => {
    expect(scopeOf({ ...SETTLED, since: undefined, until: undefined, place: undefined })).toBeUndefined();
  });

  it.each([
    [{ since: "2022-02-01" }, ymd(2022, 2, 1), Number.POSITIVE_INFINITY],
    [{ until: "2022-02-28" }, Number.NEGATIVE_INFINITY, ymd(2022, 3, 1)],
    [{ since: "2024-02-29", until: "2024-02-29" }, ymd(2024, 2, 29), ymd(2024, 3, 1)],
  ])("%j is whole days", (days, start, end) => {
    expect(scopeOf({ ...PLAIN, ...days })).toEqual({ when: { start, end, grain: "range" } });
  });

  it("may be a place alone", () => {
    expect(scopeOf({ ...PLAIN, place: "poland" })).toEqual({ place: "poland" });
  });
});
