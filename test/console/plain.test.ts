import { expect, test } from "vitest";
import { plain } from "../../src/console/plain.js";

test.each([
  ["words, accents and emoji stay", "Błaszczak 🪂 · “so”\nnext", "Błaszczak 🪂 · “so”\nnext"],
  ["escape sequences lose their teeth", "\u001B[2Jgone\u0007\u009B31m", "[2Jgone31m"],
  ["a carriage return cannot overwrite a line", "safe\rSAFE", "safeSAFE"],
  ["text is not turned around", "a\u202Eb\u2066c\u200F", "abc"],
  ["joined emoji stay joined", "👩‍🚀", "👩‍🚀"],
])("%s", (_, text, out) => {
  expect(plain(text)).toBe(out);
});
