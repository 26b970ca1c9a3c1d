import { ANYTHING } from "../query/query.js";
import { ok } from "../result.js";
import { SINCE, UNTIL, WHERE, WHO } from "./blanks.js";
import { readListed } from "./listed.js";
import { readPeriod } from "./period.js";
import { queryForm } from "./query-form.js";
import { readSlots } from "./slots.js";

/** Arrivals of forces; all that are known where nothing is filled in. */
export const landed = queryForm({
  name: "landed",
  description: "Where and when troops arrived",
  blanks: [WHO, WHERE, SINCE, UNTIL],
  read({ who, where, since, until }, { lookup }) {
    const slots = readSlots(who, "either", lookup);
    if (!slots.ok) return slots;
    const places = readListed(where, (text) => lookup.place(text));
    if (!places.ok) return places;
    const when = readPeriod(since, until, lookup);
    if (!when.ok) return when;
    return ok({
      kind: "events",
      pattern: {
        ...ANYTHING,
        types: ["arrival"],
        slots: slots.value,
        places: places.value,
        when: when.value,
      },
    });
  },
});
