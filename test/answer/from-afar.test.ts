/** A yes that rests on talks from afar says so, and one that rests on a meeting does not. */
import { expect, test } from "vitest";
import { BY_PHONE_ONLY, NOT_IN_PERSON } from "../../src/phrases/notes.js";
import { shippedEngine } from "../shipped.js";

const engine = await shippedEngine();
const NOTES = [BY_PHONE_ONLY.en(), NOT_IN_PERSON.en()];

test.each([
  ["all of them by phone", "Did Biden meet Putin?", BY_PHONE_ONLY.en()],
  ["by phone and video, and of some it is not told", "Did Biden meet Macron?", NOT_IN_PERSON.en()],
  ["by video", "Did Biden meet Xi?", NOT_IN_PERSON.en()],
  ["one of them in person", "Did Blinken meet Kuleba?", undefined],
  ["calls are asked for", "Did Biden call Putin?", undefined],
  ["no talk at all", "Did Russia attack Ukraine?", undefined],
  ["a no", "Did Blinken meet Lavrov in March 2022?", undefined],
])("%s: %s", async (_name, question, note) => {
  const { notes } = (await engine.ask(question)).presentation;
  expect(notes.filter((each) => NOTES.includes(each))).toEqual(note === undefined ? [] : [note]);
});
