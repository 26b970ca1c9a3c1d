import type { EventType } from "./schema.js";

/** CAMEO's roots of violence: assault, fighting, and mass violence. */
const CODES = /^(?:18|19|20)/;

/** Done by force, to people or places: who attacks a capital attacks a city, and who accuses it a government. */
export const isByForce = ({ plover, cameo }: EventType): boolean =>
  plover?.event === "ASSAULT" || cameo.some((code) => CODES.test(code));
