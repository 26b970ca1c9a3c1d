import { ANYTHING } from "../query/query.js";
import { ok } from "../result.js";
import { required, WHO, WHOM } from "./blanks.js";
import { missing } from "./missing.js";
import { queryForm } from "./query-form.js";
import { readSlots } from "./slots.js";

/** The days on which someone did something. In what all take part in alike, such as a meeting, the query minds no side. */
export const when = queryForm({
  name: "when",
  description: "When someone did something",
  blanks: [
    required(WHO),
    {
      name: "did",
      description: "What was done: met, announced, arrival of forces",
      required: true,
      suggest: "type",
    },
    WHOM,
  ],
  read({ who, did, whom }, { lookup }) {
    if (who === undefined) return missing("who");
    if (did === undefined) return missing("did");
    const types = lookup.type(did);
    if (!types.ok) return types;
    const doer = readSlots(who, "actor", lookup);
    if (!doer.ok) return doer;
    const other = readSlots(whom, "recipient", lookup);
    if (!other.ok) return other;

    const slots = [...doer.value, ...other.value];
    return ok({ kind: "dates", pattern: { ...ANYTHING, types: types.value, slots }, grain: "day" });
  },
});
