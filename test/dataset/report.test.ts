import { describe, expect, test } from "vitest";
import { parseEdtf } from "../../src/dataset/edtf.js";
import { readDataset } from "../../src/dataset/load.js";
import { SHIPPED } from "./folder.js";

const dataset = await readDataset("test/report", { ontologyDir: `${SHIPPED}/ontology` });

test("the report's dataset has no problem", () => {
  expect(dataset.ok ? [] : dataset.failure).toEqual([]);
});

if (!dataset.ok) throw new Error("broken");
const { entities, topics, events } = dataset.value;
const event = (id: string) => {
  const found = events.find((each) => each.id === id);
  if (!found) throw new Error(`no event ${id}`);
  return found;
};

/** What the report tells, by event: kind, day, who, and on whose word. */
const TOLD: readonly {
  id: string;
  type: string;
  edtf: string;
  basis: "stated" | "inferred";
  who: readonly string[];
  by?: string;
}[] = [
  {
    id: "blinken-le-drian-talk-2022-02-06",
    type: "call",
    edtf: "2022-02-06",
    basis: "inferred",
    who: ["antony-blinken", "jean-yves-le-drian"],
    by: "us-state-department",
  },
  {
    id: "state-department-statement-2022-02-06",
    type: "statement",
    edtf: "2022-02-06",
    basis: "stated",
    who: ["us-state-department"],
  },
  {
    id: "biden-macron-call-2022-02-06",
    type: "call",
    edtf: "2022-02-06",
    basis: "inferred",
    who: ["joe-biden", "emmanuel-macron"],
    by: "white-house",
  },
  {
    id: "white-house-statement-2022-02-06",
    type: "statement",
    edtf: "2022-02-06",
    basis: "inferred",
    who: ["white-house"],
  },
  {
    id: "biden-macron-agreement-2022-02-06",
    type: "agreement",
    edtf: "2022-02-06",
    basis: "inferred",
    who: ["joe-biden", "emmanuel-macron"],
  },
  {
    id: "biden-macron-support-for-ukraine-2022-02-06",
    type: "support",
    edtf: "2022-02-06",
    basis: "inferred",
    who: ["joe-biden", "emmanuel-macron", "ukraine"],
    by: "white-house",
  },
  {
    id: "biden-macron-call-2022-02-02",
    type: "call",
    edtf: "2022-02-02",
    basis: "stated",
    who: ["joe-biden", "emmanuel-macron"],
  },
  {
    id: "pentagon-announcement-2022-02-02",
    type: "announcement",
    edtf: "2022-02-02?",
    basis: "inferred",
    who: ["us-defense-department"],
  },
  {
    id: "biden-deployment-order-2022-02",
    type: "order",
    edtf: "2022-02?",
    basis: "inferred",
    who: ["joe-biden", "us-troops", "poland", "romania", "germany"],
  },
  {
    id: "arrival-poland-2022-02-04",
    type: "arrival",
    edtf: "2022-02-04",
    basis: "stated",
    who: ["united-states", "us-troops", "poland"],
  },
  {
    id: "arrival-poland-2022-02-05",
    type: "arrival",
    edtf: "2022-02-05",
    basis: "stated",
    who: ["united-states", "us-troops", "poland"],
  },
  {
    id: "landing-rzeszow-2022-02-06",
    type: "arrival",
    edtf: "2022-02-06",
    basis: "stated",
    who: ["united-states", "us-82nd-airborne-division", "poland"],
    by: "mariusz-blaszczak",
  },
  {
    id: "blaszczak-announcement-2022-02-06",
    type: "social-media-post",
    edtf: "2022-02-06?",
    basis: "inferred",
    who: ["mariusz-blaszczak"],
  },
  {
    id: "polish-defence-ministry-statement-2022-02-06",
    type: "statement",
    edtf: "2022-02-06?",
    basis: "inferred",
    who: ["polish-defence-ministry"],
  },
  {
    id: "polish-defence-ministry-statement-2022-02-02",
    type: "statement",
    edtf: "2022-02-02",
    basis: "stated",
    who: ["polish-defence-ministry"],
  },
  {
    id: "russian-build-up-2022-02",
    type: "build-up",
    edtf: "../2022-02-07",
    basis: "inferred",
    who: ["russia", "russian-forces", "ukraine"],
    by: "us-state-department",
  },
];

describe("tells of", () => {
  test.each(TOLD)("$id", ({ id, type, edtf, basis, who, by }) => {
    const found = event(id);
    expect(found).toMatchObject({ type, status: "occurred", date: { edtf, basis } });
    const taking = found.participants.filter(({ role }) => role !== "mentioned");
    expect(taking.map(({ entity }) => entity)).toEqual(who);
    if (by !== undefined) expect(found.evidence.map((each) => each.by)).toContain(by);
  });

  test.each(["poland", "germany", "romania"])(
    "a deployment to %s that is planned, announced and ordered",
    (country) => {
      const id = `deployment-to-${country}-2022-02`;
      expect(event(id)).toMatchObject({ type: "deployment", status: "planned", phase: "announced" });
      expect(event(id).participants).toContainEqual({ entity: country, role: "host" });
      expect(event("pentagon-announcement-2022-02-02").related).toContainEqual({ event: id, rel: "reports" });
      expect(event("biden-deployment-order-2022-02").related).toContainEqual({ event: id, rel: "orders" });
    },
  );
});

test("the talk was most likely by phone, and about six things", () => {
  const talk = event("blinken-le-drian-talk-2022-02-06");
  expect(talk.mode).toMatchObject({ value: "phone", certainty: "likely" });
  expect(talk.topics).toHaveLength(6);
  expect(talk.topics).toEqual(expect.arrayContaining(["sahel", "eastern-flank", "costs-to-russia"]));
});

test("around 1,700 soldiers were to operate in south-eastern Poland", () => {
  const { quantity, place } = event("deployment-to-poland-2022-02");
  expect(quantity).toMatchObject({ best: 1700, unit: "soldiers" });
  expect(place).toBe("south-eastern-poland");
});

test.each(["arrival-poland-2022-02-04", "arrival-poland-2022-02-05", "landing-rzeszow-2022-02-06"])(
  "%s has no figure, since the report gives none",
  (id) => {
    expect(event(id).quantity).toMatchObject({ unit: "soldiers", note: expect.any(String) });
    expect(event(id).quantity?.best).toBeUndefined();
  },
);

test("Rzeszów lies in south-eastern Poland, in southern Poland, in Poland, in Europe", () => {
  const chain: string[] = [];
  for (let id: string | undefined = "rzeszow"; id !== undefined; ) {
    const at: string = id;
    chain.push(at);
    id = entities.find((each) => each.id === at)?.within;
  }
  expect(chain).toEqual(["rzeszow", "south-eastern-poland", "southern-poland", "poland", "europe"]);
});

test("whoever took part in office held that office on the day", () => {
  for (const { date, participants } of events) {
    const when = parseEdtf(date.edtf);
    if (!when.ok) throw new Error(when.failure);
    for (const { entity, as } of participants) {
      if (as === undefined) continue;
      const held = entities.find(({ id }) => id === entity)?.offices ?? [];
      const then = held.filter(({ from, to }) => {
        const first = parseEdtf(from ?? "../9999");
        const last = parseEdtf(to ?? "0000/..");
        return (
          first.ok &&
          last.ok &&
          first.value.interval.start <= when.value.interval.start &&
          when.value.interval.end <= last.value.interval.end
        );
      });
      expect(then, `${entity} as ${as}`).toHaveLength(1);
    }
  }
});

test("every topic is talked about in some event, and every entity stands somewhere", () => {
  const discussed = new Set(events.flatMap((each) => each.topics));
  expect(topics.map(({ id }) => id).filter((id) => !discussed.has(id))).toEqual([]);
  const named = new Set([
    ...events.flatMap(({ participants, place, evidence }) => [
      ...participants.map(({ entity }) => entity),
      place,
      ...evidence.map(({ by }) => by),
    ]),
    ...topics.flatMap(({ about }) => about),
    ...entities.flatMap(({ within, offices = [] }) => [within, ...offices.map(({ of }) => of)]),
  ]);
  expect(entities.map(({ id }) => id).filter((id) => !named.has(id))).toEqual([]);
});

test("an alias is not the name of another entity", () => {
  const names = new Map(entities.map(({ id, name }) => [name.toLowerCase(), id]));
  const stolen = entities.flatMap(({ id, aliases }) =>
    aliases
      .filter(({ text }) => (names.get(text.toLowerCase()) ?? id) !== id)
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(stolen).toEqual([]);
});
