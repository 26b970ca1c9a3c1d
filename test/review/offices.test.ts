/** Who held which office when: one row for each way to a warning, and near misses that give none. */
import { describe, expect, test } from "vitest";
import { entity, event, found, type More, on, talking } from "./invented.js";

type Case = readonly [why: string, more: More];

const at = "2031-05-20";
/** Another talk of others, so that it is no duplicate of the first. */
const other = (given: Parameters<typeof event>[0]) =>
  event({ id: "other", date: on(at), participants: talking("ada-north", "north"), ...given });

describe("out-of-term", () => {
  const cy = (...offices: NonNullable<ReturnType<typeof entity>["offices"]>) =>
    entity({ id: "cy", offices: [...offices] });
  const president = { role: "president", title: "President", of: "south" };
  const as = (text: string) =>
    other({ participants: [{ entity: "cy", role: "actor", as: text }, ...talking("north")] });

  test.each<Case>([
    ["after the term", { entities: [cy({ ...president, to: "2031-05-19" })], events: [as("President")] }],
    ["before the term", { entities: [cy({ ...president, from: "2031-05-21" })], events: [as("Head")] }],
    [
      "between two terms",
      {
        entities: [cy({ ...president, to: "2031-05-01" }, { ...president, from: "2031-05-30" })],
        events: [as("Southern President")],
      },
    ],
    [
      "in an office by name, while in another",
      {
        entities: [cy({ ...president, to: "2031-05-01" }, { title: "Mayor", of: "south", from: "2031" })],
        events: [as("Southern head of state")],
      },
    ],
    [
      "in an office with its country behind",
      {
        entities: [cy({ ...president, to: "2031-05-01" }, { title: "Mayor", of: "south", from: "2031" })],
        events: [as("President of the South")],
      },
    ],
  ])("%s", (_why, more) => {
    expect(found(more)).toEqual(["out-of-term other participants.0.as"]);
  });

  test.each<Case>([
    ["on the last day", { entities: [cy({ ...president, to: at })], events: [as("President")] }],
    [
      "in the month of the last day",
      { entities: [cy({ ...president, to: "2031-05" })], events: [as("President")] },
    ],
    [
      "about the last day",
      { entities: [cy({ ...president, to: "2031-05-19~" })], events: [as("President")] },
    ],
    ["former", { entities: [cy({ ...president, to: "2030" })], events: [as("Former President")] }],
    ["elect", { entities: [cy({ ...president, from: "2032" })], events: [as("President-elect of South")] }],
    ["then", { entities: [cy({ ...president, to: "2030" })], events: [as("then-President")] }],
    ["no office with a date", { entities: [cy(president)], events: [as("Southern Mayor")] }],
    [
      "in a title that is not in the record, while in another",
      {
        entities: [cy({ ...president, to: "2030" }, { title: "Mayor", of: "south", from: "2031" })],
        events: [as("Deputy President")],
      },
    ],
    [
      "without saying in which office",
      {
        entities: [cy({ ...president, to: "2030" })],
        events: [other({ participants: talking("cy", "north") })],
      },
    ],
    [
      "a year that both touch",
      {
        entities: [cy({ ...president, to: "2031-01-19" })],
        events: [{ ...as("President"), date: on("2031-01/2031-05") }],
      },
    ],
  ])("but not %s", (_why, more) => {
    expect(found(more)).toEqual([]);
  });
});

describe("office-held-twice", () => {
  const held = (from?: string, to?: string, office = {}) =>
    entity({
      id: "cy",
      offices: [
        {
          role: "president",
          title: "President",
          of: "north",
          ...(from && { from }),
          ...(to && { to }),
          ...office,
        },
      ],
    });

  test.each<Case>([
    ["from a day on", { entities: [held("2030-01-01")] }],
    ["from a month on", { entities: [held("2031-02")] }],
    ["until after the other began", { entities: [held("2028", "2029-03-01")] }],
  ])("%s", (_why, more) => {
    const warned = found(more);
    expect(warned).toHaveLength(1);
    expect(warned[0]).toMatch(/^office-held-twice (?:cy|ada-north) offices\.0$/);
  });

  test.each<Case>([
    ["until the day of the handover", { entities: [held("2020-01-20", "2029-01-20")] }],
    ["until the month of the handover", { entities: [held("2020", "2029-01")] }],
    ["until about the year of the handover", { entities: [held("2020", "2029~")] }],
    ["when is not known", { entities: [held()] }],
    ["of another body", { entities: [held("2030", undefined, { of: "south" })] }],
    ["by another title", { entities: [held("2030", undefined, { title: "Acting President" })] }],
    [
      "without a kind",
      { entities: [{ ...held(), offices: [{ title: "President", of: "north", from: "2030" }] }] },
    ],
    [
      "several may hold it",
      {
        entities: ["cy", "di"].map((id) =>
          entity({ id, offices: [{ role: "senator", title: "Senator", of: "north", from: "2030" }] }),
        ),
      },
    ],
  ])("but not %s", (_why, more) => {
    expect(found(more)).toEqual([]);
  });
});
