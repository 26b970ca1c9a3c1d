/** Who was where an event was, and who only had to do with it. */
import { describe, expect, test } from "vitest";
import type { Role } from "../../src/dataset/schema.js";
import { tookPartThere } from "../../src/query/in-body.js";
import { shipped } from "../shipped.js";
import { answerTo, items, of, pattern, smallEvent, withEvents } from "./small.js";

const { catalogue } = await shipped();

function isThere(type: string, entity: string, role: Role, more: object): boolean {
  const participants = [{ entity, role }];
  const event = smallEvent("it", type, "2022-02-24", { place: "kyiv", participants, ...more });
  return tookPartThere(event, { entity, role }, catalogue);
}

const mode = (value: string) => ({ mode: { value, certainty: "certain" } });

describe("there themselves", () => {
  test.each<[string, string, string, Role, object]>([
    ["who travels there", "visit", "joe-biden", "actor", {}],
    ["whom they visit", "visit", "vladimir-putin", "host", {}],
    ["who meets", "meeting", "joe-biden", "actor", mode("in-person")],
    ["who signs", "agreement", "joe-biden", "actor", {}],
    ["who speaks", "statement", "joe-biden", "speaker", {}],
    ["who threatens face to face", "threat", "joe-biden", "actor", mode("in-person")],
    ["who is arrested", "arrest", "vladimir-putin", "recipient", {}],
    ["forces that land", "arrival", "us-troops", "unit", {}],
    ["forces that invade", "invasion", "russian-forces", "unit", {}],
  ])("%s", (_, type, entity, role, more) => expect(isThere(type, entity, role, more)).toBe(true));
});

describe("not there, or nobody says so", () => {
  test.each<[string, string, string, Role, object]>([
    ["who is threatened in a speech", "threat-non-force", "vladimir-putin", "recipient", mode("in-person")],
    ["who is spoken of", "statement", "vladimir-putin", "mentioned", {}],
    ["who is phoned", "call", "joe-biden", "actor", {}],
    ["who is on a screen", "meeting", "joe-biden", "actor", mode("video")],
    ["who talked nobody says how", "contact", "joe-biden", "actor", mode("unknown")],
    ["who has others invade", "invasion", "vladimir-putin", "actor", {}],
    ["who orders", "order", "joe-biden", "actor", {}],
    ["who threatens, nobody says where from", "threat", "joe-biden", "actor", {}],
    ["forces that are ordered there", "order", "us-troops", "unit", {}],
    ["forces that strike from the air", "air-strike", "russian-forces", "unit", {}],
    ["who did not come after all", "visit", "joe-biden", "actor", { status: "cancelled" }],
    ["who meets in no known place", "meeting", "joe-biden", "actor", { place: undefined }],
  ])("%s", (_, type, entity, role, more) => expect(isThere(type, entity, role, more)).toBe(false));
});

test("where someone was is where they took part themselves, and not the target of what was said there", async () => {
  const said = smallEvent("threat", "statement", "2020-03-12", {
    place: "lake-city",
    participants: [
      { entity: "cy-marsh", role: "speaker" },
      { entity: "bo-lind", role: "recipient" },
    ],
  });
  const placesOf = async (who: string, own: object) => {
    const asked = pattern({ slots: [of(who)], ...own });
    return items(
      await answerTo({ kind: "places", pattern: asked, which: "place", feature: "any" }, withEvents(said)),
    );
  };
  expect(await placesOf("cy-marsh", { inBody: true })).toEqual(["lake-city"]);
  expect(await placesOf("bo-lind", {})).toEqual(["lake-city"]);
  expect(await placesOf("bo-lind", { inBody: true })).toEqual([]);
  // A country is nowhere in body: where it took part is what there is to tell.
  expect(await placesOf("freedonia", { inBody: true })).toEqual(["lake-city"]);
});
