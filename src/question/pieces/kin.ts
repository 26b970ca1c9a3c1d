/** Whether two event words may speak of one event: a talk and a call, a visit and a reception. */
import type { Span } from "../spans/span.js";

export function isKin(one: Span, other: Span): boolean {
  if (one.tag !== "relation" || other.tag !== "relation") return false;
  return one.uses.some(({ type }) =>
    other.uses.some(
      (use) =>
        use.type.id === type.id ||
        use.type.parent === type.id ||
        use.type.id === type.parent ||
        (type.parent !== undefined && use.type.parent === type.parent),
    ),
  );
}
