/** What stands before a person's name and is no part of it: "King Juan", "General Tanasak", "Prime Minister Modi". */
import { createPhrases, type PhraseMatch, type Phrases } from "../text/phrases.js";
import { keyOf, type Token } from "../text/tokens.js";
import type { NameUse } from "./name-index.js";

const HONORIFICS = `king | queen | emperor | empress | prince | princess | crown prince | crown princess | sultan | emir | amir | sheikh |
  shaikh | duke | pope | cardinal | archbishop | bishop | imam | ayatollah | grand ayatollah | mullah | rabbi | reverend |
  general | gen | lieutenant general | major general | brigadier | brigadier general | colonel | lieutenant colonel |
  lieutenant | captain | major | admiral | vice admiral | rear admiral | marshal | field marshal | air marshal | sergeant |
  president | vice president | ex president | former president | prime minister | deputy prime minister | premier |
  former prime minister | chancellor | minister | foreign minister | defence minister | defense minister |
  finance minister | interior minister | secretary | secretary general | secretary of state | senator | congressman |
  congresswoman | representative | governor | mayor | ambassador | judge | justice | chief justice | attorney general |
  speaker | chairman | chairwoman | director general | commissioner | envoy | mr | mrs | ms | dr | sir | lady | lord |
  professor | prof`;

export interface Honorifics {
  /** The name of one person with the title before it; undefined where no title begins there, or nobody follows. */
  at(tokens: readonly Token[], index: number): PhraseMatch<readonly NameUse[]> | undefined;
}

export function createHonorifics(names: Phrases<readonly NameUse[]>): Honorifics {
  const titles = createPhrases(new Map(HONORIFICS.split("|").map((title) => [keyOf(title.trim()), true])));
  return {
    at(tokens, index) {
      const title = titles.at(tokens, index);
      const named = title && names.at(tokens, index + title.length);
      if (!title || !named) return undefined;
      const [use, ...more] = named.value;
      const person =
        use?.entity.kind === "person" && more.length === 0 && (use.as !== "given" || named.length > 1);
      return person ? { length: title.length + named.length, value: named.value } : undefined;
    },
  };
}

/** Where titles are read otherwise: offices of the record itself. */
export const NO_HONORIFICS: Honorifics = { at: () => undefined };
