/** CAMEO's event codes: by name, and as types of the ontology. */
import type { EventType } from "../../ontology/schema.js";
import { keyOf } from "../../text/tokens.js";
import type { CameoTable } from "./tables.js";

export interface Cameo {
  /** The code of an official name; case, punctuation, underscores and ", not specified below" do not matter. */
  codeNamed(name: string): string | undefined;
  /** The id of the type for a code; of a code that no type has, of the nearest broader one. */
  typeOf(code: string): string | undefined;
  isCode(code: string): boolean;
  readonly table: CameoTable;
}

export function createCameo(table: CameoTable, types: readonly EventType[]): Cameo {
  const known = new Set(table.events.map(({ code }) => code));
  const byName = new Map<string, string>();
  // A root shares its name with the code for what is not specified further: that one, which comes later, is meant.
  for (const { code, name } of table.events) byName.set(nameKey(name), code);
  const byCode = new Map(types.flatMap(({ id, cameo }) => cameo.map((code) => [code, id] as const)));
  const names = new Map<string, string | undefined>();
  return {
    table,
    isCode: (code) => known.has(code),
    codeNamed(name) {
      if (!names.has(name)) names.set(name, byName.get(nameKey(name)));
      return names.get(name);
    },
    typeOf(code) {
      for (let length = code.length; length >= 2; length--) {
        const type = byCode.get(code.slice(0, length));
        if (type !== undefined) return type;
      }
      return undefined;
    },
  };
}

const nameKey = (name: string): string =>
  keyOf(name.replaceAll("_", " ")).replace(/ not specified below$/, "");
