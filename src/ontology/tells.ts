import { rememberedOf } from "../lazy.js";
import type { EventType } from "./schema.js";

/** Words of telling and ordering: their object is another event; what two say jointly tells as well. */
export const tells = rememberedOf((type: EventType): boolean =>
  type.verbs.some((verb) => typeof verb !== "string" && verb.takes === "event"),
);
