import { ANYTHING } from "../query/query.js";
import { ok } from "../result.js";
import { missing } from "./missing.js";
import { queryForm } from "./query-form.js";

/** One event with all that is known of it. */
export const event = queryForm({
  name: "event",
  description: "One event with its date, place and sources",
  blanks: [
    { name: "event", description: "The event's id, or words of it", required: true, suggest: "event" },
  ],
  read({ event: text }, { lookup }) {
    if (text === undefined) return missing("event");
    const id = lookup.event(text);
    return id.ok ? ok({ kind: "events", pattern: { ...ANYTHING, events: [id.value] } }) : id;
  },
});
