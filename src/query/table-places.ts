/**
 * What a place in a question means to a table of events. Where the feed says of its events where they were, "in Geneva"
 * is where it was; where it says so of none, what was done "in China" was done to China.
 */
import type { Catalogue } from "../dataset/catalogue.js";
import type { EventPattern } from "./query.js";

type Asked = Pick<EventPattern, "places" | "types">;

/** Whether the places are where it was. A visit to a country is paid to whoever bears its name, wherever they met. */
export function isWhere({ places, types }: Asked, catalogue: Catalogue): boolean {
  if (!catalogue.tableEvents?.placed || places.length === 0) return false;
  const visits = types.length > 0 && types.every((id) => catalogue.type(id)?.travel === true);
  return !visits || places.every((id) => catalogue.entity(id)?.kind === "place");
}

/** Whether someone or something goes to the places, so that those it is done to count as where it was. */
export function goesThere({ types }: Pick<EventPattern, "types">, catalogue: Catalogue): boolean {
  const goes = (id: string): boolean => {
    const type = catalogue.type(id);
    return type?.travel === true || type?.movement === true;
  };
  return types.length > 0 && types.every(goes);
}

/**
 * The places and all that lie in them, for the store to look up. Undefined where it cannot tell by them alone: events
 * of records may be where their hosts are.
 */
export function placesSought(pattern: Asked, catalogue: Catalogue): ReadonlySet<string> | undefined {
  if (!isWhere(pattern, catalogue) || goesThere(pattern, catalogue)) return undefined;
  return new Set(pattern.places.flatMap((id) => catalogue.members(id)));
}
