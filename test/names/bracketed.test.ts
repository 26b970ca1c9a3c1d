import { describe, expect, it } from "vitest";
import { bracketed, wordingsOf } from "../../src/names/bracketed.js";

describe("bracketed", () => {
  it.each([
    { name: "Police (Norway)", parts: { role: "Police", of: "Norway" } },
    { name: "Member (Govt) (Norway)", parts: { role: "Member (Govt)", of: "Norway" } },
    {
      name: "Opposition (Free (People's) League)",
      parts: { role: "Opposition", of: "Free (People's) League" },
    },
    { name: "Norway", parts: undefined },
    { name: "Norway)", parts: undefined },
  ])("$name", ({ name, parts }) => {
    expect(bracketed(name)).toEqual(parts);
  });
});

describe("wordingsOf", () => {
  const homelands = new Map([["norwegian", "norway"]]);
  it.each([
    { owner: "Norwegian Cheese Party", said: ["norwegian cheese party", "cheese party of norway"] },
    {
      owner: "Coast Territory, Occupied",
      said: ["coast territory occupied", "coast territory", "coast territories"],
    },
    { owner: "Department of Defense", said: ["department of defense", "ministry of defence"] },
    { owner: "Norwegian People", said: ["norwegian people", "norwegian"] },
  ])("$owner", ({ owner, said }) => {
    expect(wordingsOf(owner, homelands)).toEqual(expect.arrayContaining(said));
  });
});
