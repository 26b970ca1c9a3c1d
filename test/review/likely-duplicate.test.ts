import { describe, expect, test } from "vitest";
import type { Event } from "../../src/dataset/schema.js";
import { doing, event, found, on, talking, topic, warningsOf } from "./invented.js";

const second = (given: Partial<Event>) => found({ events: [event({ id: "second-talk", ...given })] });
const mentioned = { entity: "north", role: "mentioned" as const };

describe("likely the first talk again", () => {
  test.each<readonly [why: string, given: Partial<Event>, warned: string]>([
    ["the same day", {}, "second-talk"],
    ["the next day", { date: on("2031-05-04") }, "second-talk"],
    ["a span that ends the day before", { date: on("2031-04-30/2031-05-02") }, "first-talk"],
    ["by no later than the same day", { date: on("../2031-05-03") }, "second-talk"],
    ["a broader type", { type: "contact" }, "second-talk"],
    [
      "another talked about",
      { participants: [...talking("ben-south", "ada-north"), mentioned] },
      "second-talk",
    ],
    ["another mode on the same day", { mode: mode("phone") }, "second-talk"],
  ])("%s", (_why, given, warned) => {
    expect(second(given)).toEqual([`likely-duplicate ${warned}`]);
  });

  test("of a talk two sources may name different topics", () => {
    const events = [event({ id: "second-talk", topics: ["ice"] })];
    expect(found({ topics: [topic("ice")], events })).toEqual(["likely-duplicate second-talk"]);
  });

  test("some of a crowd", () => {
    const crowd = ["ada-north", "ben-south", "north", "south"];
    const pair = (many: string, less: string) =>
      found({
        events: [
          event({ id: many, date: on("2031-05-10"), participants: talking(...crowd) }),
          event({ id: less, date: on("2031-05-10"), participants: talking(...crowd.slice(1)) }),
        ],
      });
    expect(pair("a", "b")).toEqual(["likely-duplicate b"]);
    expect(pair("b", "a")).toEqual(["likely-duplicate b"]);
  });

  test("each is warned of once, and names the other", () => {
    const events = ["b", "c", "d"].map((id) => event({ id }));
    const warnings = warningsOf({ events });
    expect(warnings.map(({ record }) => record)).toEqual(["c", "d", "first-talk"]);
    expect(warnings[0]?.what).toContain("“b”");
  });
});

describe("another event", () => {
  test.each<readonly [why: string, given: Partial<Event>]>([
    ["two days later", { date: on("2031-05-05") }],
    ["another status", { status: "denied" }],
    ["a type beside it", { type: "dinner" }],
    ["somebody else", { participants: talking("ada-north", "north") }],
    ["one more, of two", { participants: talking("ada-north", "ben-south", "north") }],
    ["related to it", { related: [{ event: "first-talk", rel: "follows" }] }],
  ])("%s", (_why, given) => {
    expect(second(given)).toEqual([]);
  });

  test("related to it the other way round", () => {
    const related: Event["related"] = [{ event: "b", rel: "part-of" }];
    const pair = (those: Event["related"]) =>
      found({
        events: [
          event({ id: "a", date: on("2031-05-20"), related: those }),
          event({ id: "b", date: on("2031-05-21") }),
        ],
      });
    expect(pair([])).toEqual(["likely-duplicate b"]);
    expect(pair(related)).toEqual([]);
  });

  test("another mode on another day, but not an unknown one", () => {
    const pair = (value: "in-person" | "phone" | "unknown") =>
      found({
        events: [
          event({ id: "second-talk", date: on("2031-05-20"), mode: mode("phone") }),
          event({ id: "third-talk", date: on("2031-05-21"), mode: mode(value) }),
        ],
      });
    expect(pair("in-person")).toEqual([]);
    expect(pair("phone")).toEqual(["likely-duplicate third-talk"]);
    expect(pair("unknown")).toEqual(["likely-duplicate third-talk"]);
  });

  test("where one is blamed for it and then blames", () => {
    const events = [
      event({ id: "blame", type: "statement", participants: doing("north", "recipient", "south") }),
      event({ id: "retort", type: "statement", participants: doing("south", "recipient", "north") }),
    ];
    expect(found({ events })).toEqual([]);
  });

  test("a statement on other matters, and one elsewhere", () => {
    const statement = (id: string, about: string, place: string) =>
      event({
        id,
        type: "statement",
        participants: doing("north", "recipient", "south"),
        topics: [about],
        place,
      });
    const pair = (about: string, place: string) =>
      found({
        topics: [topic("ice")],
        events: [
          statement("one", "fish", "north"),
          statement("two", about, place),
          event({ id: "ice-talk", date: on("2031-05-20"), topics: ["ice"] }),
        ],
      });
    expect(pair("fish", "north")).toEqual(["likely-duplicate two"]);
    expect(pair("ice", "north")).toEqual([]);
    expect(pair("fish", "south")).toEqual([]);
  });
});

test("the one that is warned of is the later, or of a day the later by id, in whatever order they stand", () => {
  const events = [event({ id: "b", date: on("2031-05-11") }), event({ id: "a", date: on("2031-05-10") })];
  expect(found({ events })).toEqual(["likely-duplicate b"]);
  expect(found({ events: events.toReversed() })).toEqual(["likely-duplicate b"]);
});

test("a hundred thousand events take no more than seconds", () => {
  const pairs = Array.from({ length: 200 }, (_, at) => `p-${at}`);
  const one = event({ id: "x" });
  const events = Array.from({ length: 100_000 }, (_, at): Event => {
    const day = String(1 + (at % 28)).padStart(2, "0");
    const who = talking(
      pairs[at % 7] ?? "",
      pairs[at % 199] ?? "",
      ...(at % 3 === 0 ? [pairs[at % 5] ?? ""] : []),
    );
    return { ...one, id: `e-${at}`, date: on(`2031-05-${day}`), participants: who };
  });
  const start = performance.now();
  warningsOf({ events });
  expect(performance.now() - start).toBeLessThan(8000);
});

function mode(value: "in-person" | "phone" | "unknown"): NonNullable<Event["mode"]> {
  return { value, certainty: "certain" };
}
