/** Names typed with a slip, against the engine's own autocomplete and a plain fuse.js over the same names. */
import Fuse from "fuse.js";
import type { Engine } from "../../../src/engine.js";
import { keyOf } from "../../../src/text/tokens.js";
import type { Typed, Typing } from "./jobs.js";
import { askFor } from "./measure.js";
import { shuffled } from "./shuffle.js";
import { createRandom, SLIPS, type Slip, slipIn } from "./slips.js";

const SEED = 20_100_104;
/** Discord shows no more. */
const CHOICES = 25;
/** Letters that are typed of a name at least. */
const LEAST = 5;
const CASES = 500;
/** Milliseconds for each kind of slip: fuse.js takes tens for one. */
const BUDGET = 5000;

interface Case {
  readonly name: string;
  readonly typed: string;
}

export async function measureTyping(engine: Engine): Promise<Typing> {
  const names = [
    ...new Set(engine.dataset.entities.flatMap(({ kind, name }) => (kind === "place" ? [] : [name]))),
  ];
  const start = performance.now();
  engine.suggest("a", "name", CHOICES);
  const first = performance.now() - start;
  const own = (typed: string): readonly string[] =>
    engine.suggest(typed, "name", CHOICES).map(({ label }) => label);
  const fuse = new Fuse(names);
  const fused = (typed: string): readonly string[] =>
    fuse.search(typed, { limit: CHOICES }).map(({ item }) => item);
  return {
    names: names.length,
    first_ms: Math.round(first),
    own: await measureAll(names, own),
    fuse: await measureAll(names, fused),
  };
}

async function measureAll(
  names: readonly string[],
  complete: (typed: string) => readonly string[],
): Promise<Typed[]> {
  const random = createRandom(SEED);
  const measured: Typed[] = [];
  for (const part of PARTS) {
    for (const slip of SLIPS) {
      const cases = part.cases(names, slip, random).slice(0, CASES);
      const asked = await askFor(cases, BUDGET, async ({ name, typed }) => complete(typed).includes(name));
      measured.push({ part: part.name, slip, ...asked });
    }
  }
  return measured;
}

const PARTS: readonly {
  readonly name: string;
  cases(names: readonly string[], slip: Slip, random: () => number): readonly Case[];
}[] = [
  {
    name: "whole name",
    cases: (names, slip, random) =>
      shuffled(names, random).flatMap((name) => slippedCase(name, name, slip, random)),
  },
  {
    // Of "Police (" there are hundreds, and no list of 25 has them all, with a slip or without.
    name: "begun, 5 letters or more",
    cases: (names, slip, random) => {
      const keys = names.map(keyOf).sort();
      return shuffled(names, random)
        .slice(0, 4 * CASES)
        .flatMap((name) => {
          if (name.length < LEAST) return [];
          const begun = name.slice(0, LEAST + Math.floor(random() * (name.length - LEAST + 1)));
          const key = keyOf(begun);
          const alike = keys.filter((each) => each.startsWith(key)).length;
          return alike <= CHOICES ? slippedCase(name, begun, slip, random) : [];
        });
    },
  },
];

function slippedCase(name: string, begun: string, slip: Slip, random: () => number): readonly Case[] {
  const typed = slipIn(begun, slip, random);
  return typed === undefined ? [] : [{ name, typed }];
}
