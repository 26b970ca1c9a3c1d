/** Force of a kind that the record tells only in words: "bombed", said of what is recorded as an attack. */
import type { Catalogue } from "../../dataset/catalogue.js";
import { isByForce } from "../../ontology/force.js";
import * as say from "../../phrases/repairs.js";
import { rootOf } from "./movements.js";
import type { Repair } from "./repair.js";

export const forceInWords: Repair = {
  name: "bombed a place: an attack whose description says so",
  note: say.FORCE_IN_WORDS,
  safe: true,
  rewrite(pattern, catalogue) {
    const { types, mentions = [] } = pattern;
    const said = wordsOf(types, catalogue);
    const [word] = said;
    const roots = [...new Set(types.flatMap((type) => rootOf(type, catalogue)))];
    const narrow = types.length > 0 && types.every((type) => !roots.includes(type));
    if (!narrow || word === undefined || !types.every((id) => isForce(id, catalogue))) return undefined;
    return { ...pattern, types: roots, mentions: [...mentions, { text: word, said, ids: [] }] };
  },
};

/** The verbs of one word that all of the kinds have. */
function wordsOf(types: readonly string[], catalogue: Catalogue): readonly string[] {
  const [first = [], ...rest] = types.map((id) =>
    (catalogue.type(id)?.verbs ?? [])
      .map((verb) => (typeof verb === "string" ? verb : verb.base))
      .filter((verb) => !verb.includes(" ")),
  );
  return first.filter((verb) => rest.every((others) => others.includes(verb)));
}

function isForce(id: string, catalogue: Catalogue): boolean {
  const type = catalogue.type(id);
  return type !== undefined && isByForce(type);
}
