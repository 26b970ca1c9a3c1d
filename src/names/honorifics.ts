/** What stands around a person's name and is no part of it: "King Juan", "German President Adler", "Ada Lind of Norway". */
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
  /** The name of one person with the title before it, the country before that or behind the name; undefined where there is neither, or nobody. */
  at(tokens: readonly Token[], index: number): PhraseMatch<readonly NameUse[]> | undefined;
}

export function createHonorifics(names: Phrases<readonly NameUse[]>): Honorifics {
  const titles = createPhrases(new Map(HONORIFICS.split("|").map((title) => [keyOf(title.trim()), true])));
  /** How many tokens the country there has that a title or a person is of. */
  const countryAt = (tokens: readonly Token[], index: number): number => {
    const named = names.at(tokens, index);
    return named?.value.every(({ entity }) => entity.kind === "country") ? named.length : 0;
  };
  /** "Of the Maldives", behind a person's name. */
  const originAt = (tokens: readonly Token[], index: number): number => {
    if (tokens[index]?.key !== "of") return 0;
    const from = tokens[index + 1]?.key === "the" ? index + 2 : index + 1;
    const named = names.at(tokens, from);
    const country = named?.value.every(({ as }) => as === "name") ? countryAt(tokens, from) : 0;
    return country > 0 ? from + country - index : 0;
  };
  return {
    at(tokens, index) {
      const country = countryAt(tokens, index);
      const title = titles.at(tokens, index + country);
      const from = title ? index + country + title.length : index;
      const named = names.at(tokens, from);
      const [use, ...more] = named?.value ?? [];
      if (!named || use?.entity.kind !== "person" || more.length > 0) return undefined;
      const whole = named.length > 1;
      if (!title && !whole) return undefined;
      if (use.as === "given" && !whole) return undefined;
      // "The criticism by Lind of Peru": what one does is of another.
      const does = /^(?:by|from)$/.test(tokens[index - 1]?.key ?? "");
      const origin = does ? 0 : originAt(tokens, from + named.length);
      return title || origin > 0
        ? { length: from + named.length + origin - index, value: named.value }
        : undefined;
    },
  };
}

/** Where titles are read otherwise: offices of the record itself. */
export const NO_HONORIFICS: Honorifics = { at: () => undefined };
