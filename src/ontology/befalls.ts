import type { EventType } from "./schema.js";

/** CAMEO codes of acts whose noun has behind "of" whom they befall: arrests and expulsions, violence against persons, occupation and mass violence. */
const CODES = /^(?:173|174|175|18[1-6]|192|20[1-3])/;

/** "The arrest of Lind" is of the one who was arrested; "the visit of Lind" of the one who came. */
export const befalls = ({ cameo, plover }: EventType): boolean =>
  cameo.some((code) => CODES.test(code)) ||
  // An invasion, of which CAMEO has no code of its own.
  (cameo.length === 0 && plover?.event === "ASSAULT");
