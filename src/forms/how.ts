import type { Failure } from "../failure.js";
import type { Mode } from "../ontology/schema.js";
import { ok, type Result } from "../result.js";
import type { Blank } from "./form.js";
import { missing } from "./missing.js";

interface ModeChoice {
  readonly name: string;
  readonly value: Mode;
}

const MODES: readonly ModeChoice[] = [
  { name: "by phone", value: "phone" },
  { name: "in person", value: "in-person" },
  { name: "by video", value: "video" },
];

/** The form that a contact took. */
export const HOW: Blank = {
  name: "how",
  description: "Only contacts of this form",
  choices: MODES,
};

/** Takes a choice's name or its value, in any case; nothing for an empty blank. Nobody is offered another. */
export function readMode(text: string | undefined): Result<Mode | undefined, Failure> {
  if (text === undefined) return ok(undefined);
  const wanted = text.toLowerCase();
  const mode = MODES.find(({ name, value }) => wanted === value || wanted === name);
  if (mode !== undefined) return ok(mode.value);
  return missing("how");
}
