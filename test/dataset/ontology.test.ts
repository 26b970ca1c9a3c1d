import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import { SHIPPED } from "./folder.js";

const dataset = await readDataset(SHIPPED);
if (!dataset.ok) throw new Error("broken");
const { types, offices } = dataset.value.ontology;
const byId = new Map(types.map((type) => [type.id, type]));

const baseOf = (verb: (typeof types)[number]["verbs"][number]) =>
  typeof verb === "string" ? verb : verb.base;
const typesOf = (base: string) => types.filter(({ verbs }) => verbs.some((verb) => baseOf(verb) === base));

/** What people say, and the type that it must be. */
const WORDS: readonly (readonly [verb: string, type: string])[] = [
  ["meet", "contact"],
  ["speak", "contact"],
  ["talk", "contact"],
  ["discuss", "contact"],
  ["hold talks", "contact"],
  ["have a conversation", "contact"],
  ["call", "call"],
  ["phone", "call"],
  ["meet face to face", "meeting"],
  ["sit down", "meeting"],
  ["host", "visit"],
  ["announce", "announcement"],
  ["say", "statement"],
  ["tweet", "social-media-post"],
  ["agree", "agreement"],
  ["sign", "sign-agreement"],
  ["order", "order"],
  ["deploy", "deployment"],
  ["land", "arrival"],
  ["touch down", "arrival"],
  ["pull out", "withdrawal"],
  ["ramp up", "build-up"],
  ["affirm support", "support"],
  ["want to meet", "intend-meeting"],
  ["threaten with military force", "threat-force"],
];

describe("a verb finds its type", () => {
  test.each(WORDS)("%s: %s", (verb, type) => {
    expect(typesOf(verb).map(({ id }) => id)).toContain(type);
  });
});

test("a CAMEO code belongs to one type, and its root to one as well", () => {
  const codes = types.flatMap(({ cameo }) => cameo);
  expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
  expect(codes.filter((code) => !codes.includes(code.slice(0, 2)) && code.slice(0, 2) !== "05")).toEqual([]);
  const roots = codes.filter((code) => code.length === 2).sort();
  expect(roots).toEqual(Array.from({ length: 20 }, (_, at) => String(at + 1).padStart(2, "0")));
});

describe("who asks for the broader type gets the narrower one", () => {
  test.each([
    ["call", "contact"],
    ["meeting", "contact"],
    ["visit", "contact"],
    ["negotiation", "contact"],
    ["mediation", "contact"],
    ["announcement", "statement"],
    ["sign-agreement", "agreement"],
    ["deployment", "force-movement"],
    ["arrival", "force-movement"],
    ["build-up", "force-posture"],
  ])("%s under %s", (type, parent) => {
    expect(byId.get(type)?.parent).toBe(parent);
  });
});

test("whatever is under a movement of forces is marked as one, and nothing else is", () => {
  const under = (id: string | undefined): boolean =>
    id !== undefined && (id === "force-movement" || under(byId.get(id)?.parent));
  for (const { id, movement = false } of types) expect(movement, id).toBe(under(id));
});

test("a type with the words of a statement takes what is said as its object", () => {
  const say = byId.get("statement")?.verbs.find((verb) => baseOf(verb) === "say");
  expect(say).toMatchObject({ takes: "event" });
});

/** Names of months are dates in every question. */
test("no word is the name of a month or a day", () => {
  const words = types.flatMap(({ verbs, nouns }) => [
    ...verbs.map(baseOf),
    ...nouns.map((noun) => (typeof noun === "string" ? noun : noun.one)),
  ]);
  expect(words.filter((word) => /^(march|may|sunday|monday|august)$/i.test(word))).toEqual([]);
});

test("an office has the words that its holders are called by", () => {
  const words = (id: string) => offices.find((office) => office.id === id)?.words ?? [];
  expect(words("foreign-minister")).toEqual(
    expect.arrayContaining([
      "foreign minister",
      "secretary of state",
      "top diplomat",
      "minister for foreign affairs",
    ]),
  );
  expect(words("defence-minister")).toEqual(
    expect.arrayContaining([
      "defence minister",
      "defense minister",
      "minister of national defense",
      "defense secretary",
    ]),
  );
  expect(words("president")).toContain("head of state");
});
