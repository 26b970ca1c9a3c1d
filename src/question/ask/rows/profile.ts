/** Who or what someone is. */
import { onlyName } from "../only-name.js";
import type { Row } from "../row.js";

export const profile: Row = {
  name: "who is Blinken · who was the French president in 2022 · tell me about Rzeszów",
  read(q) {
    const only = onlyName(q);
    const dated =
      q.when.length > 0 && !(q.ask?.word === "who" && q.when.every((bound) => bound.kind === "in"));
    if (!only || q.polar || dated) return undefined;
    return { kind: "profile", entity: only };
  },
};
