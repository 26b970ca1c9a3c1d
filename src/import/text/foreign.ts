/** Whether a text has to do with other countries. */
import { keyOf } from "../../text/tokens.js";
import type { Lexicon } from "../parties/lexicon.js";
import { cut } from "../parties/pieces.js";

/** Words that stand for other countries without naming one. */
const FOREIGN_WORDS =
  /\b(?:foreign|(?:\w+ )?ministers?|taoiseach|pope|pacific island\w*|crown prince|chancellor|international|global|diplomatic|transatlantic|multilateral|bilateral|trilateral|allies|summit of the americas|national security|world leaders|overseas|abroad|embassy|ambassadors?|terrorist|sanctions|asylum|indo-pacific|european|african|asian|latin american|middle east(?:ern)?|caribbean|baltic|nordic|gulf|quad|leaders' (?:summit|meeting|call))\b/i;
/** Names of countries that are also those of people and of places at home. */
const AT_HOME = new Set(["georgia", "jordan", "chad", "guernsey", "jersey"]);

/** The words that show it; undefined where none does. `home`: the publisher's own country. */
export function foreignWords(text: string, lexicon: Lexicon, home: string | undefined): string | undefined {
  const word = FOREIGN_WORDS.exec(text)?.[0];
  if (word !== undefined) return word;
  const quiet = text.replaceAll(
    /\bNew Mexico\b|\bAfrican[- ]American\b|\bNative American\b|\bIndian(?:apolis|a)\b|\b(?:American )?Indian (?:Country|tribes?|affairs)\b/gi,
    "",
  );
  return cut(quiet, lexicon).find((piece) => {
    if (piece.kind !== "country" && piece.kind !== "body" && piece.kind !== "person") return false;
    const [entity] = piece.entities;
    if (!entity || entity.id === home || AT_HOME.has(keyOf(piece.text).replace(/ .*/, ""))) return false;
    if (piece.kind === "country") return true;
    if (piece.kind === "body")
      return (
        entity.within === undefined || (entity.within !== home && !isAtHome(entity.within, lexicon, home))
      );
    const offices = entity.offices ?? [];
    return offices.length > 0 && offices.every(({ of }) => of !== home && !isAtHome(of, lexicon, home));
  })?.text;
}

/** Whether a body belongs to the home country, through whatever it lies in. */
function isAtHome(id: string, lexicon: Lexicon, home: string | undefined): boolean {
  for (let at: string | undefined = id, steps = 0; at !== undefined && steps < 9; steps++) {
    if (at === home) return true;
    at = lexicon.entity(at)?.within;
  }
  return false;
}
