/** Names that say in brackets whose they are, "Foreign Affairs (Denmark)", and how people call those. */
import { keyOf } from "../text/tokens.js";

export interface Bracketed {
  readonly role: string;
  readonly of: string;
}

/** Undefined for any other name. The last brackets count, which may hold others: "Main Opposition (Awami (People's) League)". */
export function bracketed(name: string): Bracketed | undefined {
  if (!name.endsWith(")")) return undefined;
  let depth = 0;
  for (let at = name.length - 1; at > 0; at--) {
    if (name[at] === ")") depth++;
    if (name[at] === "(") depth--;
    if (depth === 0) return { role: name.slice(0, at).trim(), of: name.slice(at + 1, -1) };
  }
  return undefined;
}

/** Said otherwise than a feed writes it; the row's first form is replaced. */
const SAID: readonly (readonly [written: RegExp, said: string])[] = [
  [/ occupied$/, ""],
  [/^unidentified /, ""],
  [/ people$/, ""],
  [/ kurds$/, " kurdish"],
  [/^al qaeda\b/, "al qaida"],
  [/ territory(?: occupied)?$/, " territories"],
  [/\borganization/, "organisation"],
  [/\bdefense\b/, "defence"],
  [/^department of /, "ministry of "],
  [/ actor$/, " actors"],
];

/**
 * Keys under which whoever stands in the brackets is looked up. `homelands` has the names of countries by demonym: the
 * Chinese Communist Party is also the Communist Party of China.
 */
export function wordingsOf(owner: string, homelands: ReadonlyMap<string, string>): readonly string[] {
  const key = keyOf(owner);
  const said = [key];
  for (const [written, as] of SAID)
    said.push(...said.filter((each) => written.test(each)).map((each) => each.replace(written, as)));
  const [first = "", ...rest] = key.split(" ");
  const home = homelands.get(first);
  const ofHome = home !== undefined && rest.length > 1 ? [`${rest.join(" ")} of ${home}`] : [];
  return [...new Set([...said, ...ofHome])];
}
