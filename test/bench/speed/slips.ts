/** Slips of the finger in what is typed, the same ones at every run. */
import { areBeside } from "../../../src/text/keyboard.js";

export const SLIPS = ["swap", "drop", "double", "wrong key"] as const;
export type Slip = (typeof SLIPS)[number];

const KEYS = "abcdefghijklmnopqrstuvwxyz0123456789";

/** A number in [0, 1), another one at each call and the same ones for the same seed (mulberry32). */
export function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** The text with the slip at one of its characters; undefined where it would change nothing there. */
export function slipAt(text: string, slip: Slip, at: number, random: () => number): string | undefined {
  const [letter = "", next = ""] = [text[at], text[at + 1]];
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  switch (slip) {
    case "swap":
      return next === "" || next.toLowerCase() === letter.toLowerCase()
        ? undefined
        : before + next + letter + text.slice(at + 2);
    case "drop":
      return before + after;
    case "double":
      return before + letter + letter + after;
    case "wrong key": {
      const beside = [...KEYS].filter((key) => areBeside(key, letter.toLowerCase()));
      const hit = beside[Math.floor(random() * beside.length)];
      return hit === undefined ? undefined : before + hit + after;
    }
  }
}

/** The text with the slip somewhere; undefined where there is no place for it. */
export function slipIn(text: string, slip: Slip, random: () => number): string | undefined {
  const first = Math.floor(random() * text.length);
  for (let step = 0; step < text.length; step++) {
    const slipped = slipAt(text, slip, (first + step) % text.length, random);
    if (slipped !== undefined && slipped !== text) return slipped;
  }
  return undefined;
}
