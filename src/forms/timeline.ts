import { ANYTHING } from "../query/query.js";
import { ok } from "../result.js";
import { SINCE, UNTIL, WHERE, WHO } from "./blanks.js";
import { readListed } from "./listed.js";
import { readPeriod } from "./period.js";
import { queryForm } from "./query-form.js";
import { readSlots } from "./slots.js";

/** What happened, by date; everything where nothing is filled in. */
export const timeline = queryForm({
  name: "timeline",
  description: "What happened, by date",
  blanks: [
    WHO,
    WHERE,
    {
      name: "type",
      description: "The kind of event: meeting, announcement, arrival of forces",
      suggest: "type",
    },
    SINCE,
    UNTIL,
  ],
  read({ who, where, type, since, until }, { lookup }) {
    const slots = readSlots(who, "either", lookup);
    if (!slots.ok) return slots;
    const places = readListed(where, (text) => lookup.place(text));
    if (!places.ok) return places;
    const types = readListed(type, (text) => lookup.type(text));
    if (!types.ok) return types;
    const when = readPeriod(since, until, lookup);
    if (!when.ok) return when;
    return ok({
      kind: "timeline",
      pattern: {
        ...ANYTHING,
        types: types.value,
        slots: slots.value,
        places: places.value,
        when: when.value,
      },
    });
  },
});
