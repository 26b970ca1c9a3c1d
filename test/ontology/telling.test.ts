/** Events as plain sentences, in the words of their types. */
import { describe, expect, test } from "vitest";
import { readDataset } from "../../src/dataset/load.js";
import { EventType } from "../../src/ontology/schema.js";
import { tell } from "../../src/ontology/telling.js";
import { SHIPPED } from "../dataset/folder.js";

const dataset = await readDataset(SHIPPED);
if (!dataset.ok) throw new Error("broken");
const { types } = dataset.value.ontology;

const typeOf = (own: object): EventType =>
  EventType.parse({ id: "one", label: "gift of cake", plover: null, symmetric: false, ...own });

describe("the words of a type, in their order", () => {
  test.each([
    ["its own", { told: "gave {whom} a cake", verbs: ["feed"] }, "Ada gave Bo a cake."],
    ["the past of its first verb", { verbs: ["cheer up", "praise"] }, "Ada cheered up Bo."],
    ["the past that the verb gives", { verbs: [{ base: "feed", past: "fed" }] }, "Ada fed Bo."],
    [
      "not a verb from the other side",
      { verbs: [{ base: "eat", reverse: true }, "treat"] },
      "Ada treated Bo.",
    ],
    ["not a verb of what is said", { verbs: [{ base: "announce", takes: "event" }, "tell"] }, "Ada told Bo."],
    ["of what two do together", { verbs: ["bake"], symmetric: true }, "Ada baked with Bo."],
    ["without any verb, the label", {}, "Ada and Bo: gift of cake."],
  ])("%s", (_what, own, sentence) => {
    expect(tell(typeOf(own), "Ada", "Bo")).toBe(sentence);
  });

  test("names stand as they are, with signs in them and a stop at the end", () => {
    expect(tell(typeOf({ told: "praised {whom}" }), "Ada $& Co.", "Salt Inc.")).toBe(
      "Ada $& Co. praised Salt Inc.",
    );
  });

  test("whoever is not named is said to be so", () => {
    const praise = typeOf({ told: "praised {whom}" });
    expect(tell(praise, undefined, "Norway")).toBe("Someone not named praised Norway.");
    expect(tell(praise, "Norway", undefined)).toBe("Norway praised someone not named.");
  });
});

test("a type's words say once where the other one is named", () => {
  const told = (words: string): boolean =>
    EventType.safeParse({ id: "one", label: "x", plover: null, symmetric: false, told: words }).success;
  expect(["praised {whom}", "asked {whom} for aid"].map(told)).toEqual([true, true]);
  expect(
    ["praised", "praised {who}", "put {whom} before {whom}", " {whom} ", "Praised {whom}."].map(told),
  ).toEqual([false, false, false, false, false]);
});

test("every shipped type has words of its own, no two the same", () => {
  expect(types.filter(({ told }) => told === undefined).map(({ id }) => id)).toEqual([]);
  expect(new Set(types.map(({ told }) => told)).size).toBe(types.length);
});

test.each([
  ["praise", "Norway praised Ghana."],
  ["meeting", "Norway met Ghana."],
  ["contact", "Norway held talks with Ghana."],
  ["intend-cooperation", "Norway expressed intent to cooperate with Ghana."],
  ["demand-meeting", "Norway demanded that Ghana meet or negotiate."],
  ["arrest", "Norway arrested or charged Ghana."],
])("%s: %s", (id, sentence) => {
  const type = types.find((each) => each.id === id);
  expect(type && tell(type, "Norway", "Ghana")).toBe(sentence);
});
