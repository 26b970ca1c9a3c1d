import { describe, expect, it } from "vitest";
import type { Entity } from "../../src/dataset/schema.js";
import type { NearNames } from "../../src/names/near-names.js";
import { respell } from "../../src/question/spans/respell.js";
import type { Word } from "../../src/question/words/word.js";
import { createPhrases } from "../../src/text/phrases.js";
import { keyOf, tokenize } from "../../src/text/tokens.js";

const entity = (name: string): Entity => ({ id: name, kind: "organisation", name, aliases: [] });
const phrases = createPhrases(
  new Map([
    [keyOf("Nothern Front"), entity("Northern Front")],
    [keyOf("great nothern front"), entity("Great Northern Front")],
    [keyOf("who nothern"), entity("Who Northern")],
    [keyOf("red sun"), entity("Red Sun")],
  ]),
);
const nearNames: NearNames = { at: (tokens, index) => phrases.at(tokens, index) };
const words = createPhrases(new Map<string, Word>([["who", { is: "ask", ask: "who" }]]));
const at = (text: string, token: number) => respell(text, tokenize(text), token, { nearNames, words });

describe("respell", () => {
  it("puts the name in place of the words around the token, and says so", () => {
    const found = at("Who met the Nothern Front today", 3);
    expect(found?.tokens.map(({ key }) => key).join(" ")).toBe("who met the northern front today");
    expect(found).toMatchObject({
      from: 3,
      to: 5,
      correction: { from: "Nothern Front", to: "Northern Front" },
    });
  });

  it("takes the longest that the token is in, wherever it begins", () => {
    expect(at("did the Great Nothern Front meet", 3)?.correction.to).toBe("Great Northern Front");
  });

  it("lets no question word begin a name", () => {
    expect(at("Who Nothern", 1)).toBeUndefined();
  });

  it("keeps what was written where only its capitals differ", () => {
    expect(at("meet red sun", 1)?.correction).toEqual({ from: "red sun", to: "red sun" });
  });

  it.each([
    { name: "in no name", text: "who met nobody", token: 2 },
    { name: "before the name", text: "did they meet red sun", token: 1 },
  ])("undefined for a token that is $name", ({ text, token }) => {
    expect(at(text, token)).toBeUndefined();
  });
});
