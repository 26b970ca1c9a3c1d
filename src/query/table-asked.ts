/**
 * What a question of a table of events asks for, where its words leave that open. Each row has two sides and no place, so
 * that with one of them named, whoever is on the other is wanted: "visits of Lind in 2014", "where did Lind go".
 */
import { opposite } from "./opposite.js";
import type { EventPattern, Query, Side } from "./query.js";

type Participants = Extract<Query, { kind: "participants" }>;

/** The query for whoever is on the other side; as it was where it asks for something else, or names nobody. */
export function forOtherSide(query: Query): Query {
  switch (query.kind) {
    case "events":
    case "topics":
    case "places": {
      const { pattern } = query;
      const [only, ...others] = pattern.slots;
      const named = only !== undefined && others.length === 0 && pattern.types.length > 0;
      if (!named || (query.kind === "events" && !isOpen(pattern))) return query;
      const side = only.side === "either" ? "either" : opposite(only.side);
      const select = "select" in query && query.select ? { select: query.select } : {};
      return { kind: "participants", pattern, side, of: [], except: [...only.anyOf], ...select };
    }
    case "participants":
      return { ...query, side: otherThan(query) };
    default:
      return query;
  }
}

/** Nothing but the act, whoever is named, and when. */
const isOpen = ({ wording, toldIn, concerning }: EventPattern): boolean =>
  wording === undefined && toldIn === undefined && concerning === undefined;

/** Nobody is asked for on the side that is named already: "who gave Sylvania an ultimatum". */
function otherThan({ pattern, side, companions }: Participants): Side {
  const [only, ...others] = pattern.slots;
  const taken = only !== undefined && others.length === 0 && only.side === side && only.as === undefined;
  return taken && side !== "either" && companions !== true ? opposite(side) : side;
}

/** Of a question whose one name may stand on either side: the other way round; undefined where its side was said. */
export function turned(query: Query): Query | undefined {
  if (query.kind !== "participants" || query.side === "either") return undefined;
  const [only, ...others] = query.pattern.slots;
  const open = only !== undefined && others.length === 0 && only.side === "either";
  return open ? { ...query, side: opposite(query.side) } : undefined;
}
