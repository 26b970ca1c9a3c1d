import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { z } from "zod";
import { flag } from "../../src/discord/reply/flag.js";

const Countries = z.object({
  countries: z.array(z.object({ iso2: z.string(), iso3: z.string(), until: z.number().optional() })),
});

it("every country has its own flag", async () => {
  const { countries } = Countries.parse(JSON.parse(await readFile("data/ontology/countries.json", "utf8")));
  const letters = (iso2: string): string =>
    [...iso2].map((letter) => String.fromCodePoint(letter.charCodeAt(0) - 65 + 0x1f1e6)).join("");
  const present = countries.filter(({ until }) => until === undefined);
  expect(present.length).toBeGreaterThan(190);
  for (const { iso2, iso3 } of present) expect([iso3, flag(iso3)]).toEqual([iso3, letters(iso2)]);
});

it.each([undefined, "", "pl", "POLAND"])("%s has none", (code) => {
  expect(flag(code)).toBe("");
});
