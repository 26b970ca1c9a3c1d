/** A visit is to somewhere. */
import type { Find } from "./warning.js";

const VISIT = "visit";

export const findPlacelessVisit: Find = (catalogue) =>
  catalogue.dataset.events
    .filter(({ type, place }) => place === undefined && catalogue.isUnder(type, VISIT))
    .map(({ id, participants }) => {
      const host = participants.find(({ role }) => role === "host")?.entity;
      return {
        record: id,
        field: "place",
        what: "a visit that does not say where to",
        hint: host === undefined ? "the country, if no more is known" : `the place in or at “${host}”`,
      };
    });
