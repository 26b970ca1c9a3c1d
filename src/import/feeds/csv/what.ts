/** What a spreadsheet says happened: a CAMEO code, a CAMEO name, or a type's label or one of its words. */
import type { Ontology } from "../../../ontology/schema.js";
import { typeWords } from "../../../ontology/words.js";
import { keyOf } from "../../../text/tokens.js";
import type { Cameo } from "../cameo.js";
import { HOST } from "../mirror.js";

export interface What {
  readonly type: string;
  /** Whether the one acted on is named first: "received", "hosted". */
  readonly reverse: boolean;
}

/** Each wording is looked up once. Of a word of several types, the first in the ontology is meant. */
export function createWhat(cameo: Cameo, ontology: Ontology): (text: string) => What | undefined {
  const words = typeWords(ontology, true);
  const ids = new Map(ontology.types.map(({ id, label }) => [keyOf(label), id] as const));
  for (const { id } of ontology.types) ids.set(keyOf(id), id);
  const known = new Map<string, What | undefined>();

  const find = (text: string): What | undefined => {
    const code = codeIn(text, cameo) ?? cameo.codeNamed(text);
    const coded = code === undefined ? undefined : cameo.typeOf(code);
    if (coded !== undefined) return { type: coded, reverse: code === HOST };
    const key = keyOf(text.replaceAll("_", " "));
    const id = ids.get(key);
    if (id !== undefined) return { type: id, reverse: false };
    const word = [key, key.replace(/ (?:with|to|by|from|of|at|on)$/, "")].flatMap(
      (each) => words.get(each) ?? [],
    )[0];
    return word && { type: word.type.id, reverse: word.reverse };
  };

  return (text) => {
    if (!known.has(text)) known.set(text, find(text));
    return known.get(text);
  };
}

/** Spreadsheets take 042 for a number, and write 42. */
function codeIn(text: string, cameo: Cameo): string | undefined {
  const code = text.trim();
  return [code, `0${code}`].find((each) => cameo.isCode(each));
}
