/** The whole of an answer as a file, where no button could hold the question that its other pages would ask again. */
import type { Presentation } from "../answer/presentation.js";
import { toText } from "../answer/text.js";
import type { Phrase } from "../phrases/phrase.js";
import { ALL_IN_FILE, ONLY_A_PART } from "../phrases/reply.js";
import type { Caller, Spoken } from "./command.js";
import { turns } from "./reply/controls.js";
import { pageOf } from "./reply/page.js";
import type { Scene } from "./reply/scene.js";

type Said = Pick<Spoken, "presentation" | "files">;

/** More would take longer to make than Discord waits. */
const MOST_EVENTS = 2000;

/** As it is where nothing is lost; else with the file, and a word on it. */
export function withWhole<Own extends Said>(
  spoken: Own,
  scene: Scene,
  { fileSize = 0 }: Pick<Caller, "fileSize">,
): Own {
  const { presentation, files = [] } = spoken;
  const { beyond, isCut, events } = pageOf(presentation, 0, turns(scene));
  if (files.length > 0 || (beyond === 0 && !isCut)) return spoken;
  const file = { name: "answer.txt", text: toText(unfolded(presentation), scene.locale) };
  if (Buffer.byteLength(file.text) > fileSize)
    return { ...spoken, ...told(presentation, ONLY_A_PART, scene) };
  // What is in the file need not be asked for.
  const { all: _, more: __, ...rest } = presentation;
  return { ...spoken, ...told({ ...rest, events }, ALL_IN_FILE, scene), files: [file] };
}

const told = (
  presentation: Presentation,
  word: Phrase,
  { locale }: Scene,
): { readonly presentation: Presentation } => ({
  presentation: { ...presentation, notes: [word[locale](), ...presentation.notes] },
});

/** With all events, as far as a file has room for them. */
function unfolded(presentation: Presentation): Presentation {
  const { all, more: _, ...rest } = presentation;
  if (all === undefined) return presentation;
  const more = all.count - MOST_EVENTS;
  return { ...rest, events: all.lines(0, MOST_EVENTS), ...(more > 0 && { more }) };
}
