import { describe, expect, it } from "vitest";
import { looseWords } from "../../src/names/loose.js";

const joined = (text: string): string => looseWords(text.split(" ")).join("");

describe("looseWords", () => {
  it.each([
    ["yuri", "yury"],
    ["sergei", "sergey"],
    ["mikhailovich", "mikhaylovich"],
    ["organisation of states", "organization of states"],
    ["self defence forces", "self defense force"],
    ["non aligned movement", "nonaligned movement"],
    ["un mission", "united nations mission"],
  ])("takes “%s” for “%s”", (one, other) => {
    expect(joined(one)).toBe(joined(other));
  });

  it.each([
    ["iran", "iraq"],
    ["north", "south"],
  ])("keeps “%s” apart from “%s”", (one, other) => {
    expect(joined(one)).not.toBe(joined(other));
  });
});
