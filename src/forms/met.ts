import { ANYTHING, type EventPattern } from "../query/query.js";
import { fail, ok } from "../result.js";
import { required, SINCE, UNTIL, WHO, WHOM } from "./blanks.js";
import { HOW, readMode } from "./how.js";
import { missing } from "./missing.js";
import { readPeriod } from "./period.js";
import { queryForm } from "./query-form.js";
import { readSlots } from "./slots.js";
import { isSame, twoOthers } from "./two.js";

/** One name asks whom they met; two ask for the meetings and calls between them. */
export const met = queryForm({
  name: "met",
  description: "Whom someone met or talked with, or the contacts between two",
  blanks: [required(WHO), WHOM, SINCE, UNTIL, HOW],
  read({ who, whom, since, until, how }, { lookup }) {
    if (who === undefined) return missing("who");
    const one = readSlots(who, "either", lookup);
    if (!one.ok) return one;
    const other = readSlots(whom, "either", lookup);
    if (!other.ok) return other;
    const twice = one.value.some(({ anyOf }) => other.value.some((slot) => isSame(slot.anyOf, anyOf)));
    if (whom !== undefined && twice) return fail(twoOthers(who, whom));
    const when = readPeriod(since, until, lookup);
    if (!when.ok) return when;
    const mode = readMode(how);
    if (!mode.ok) return mode;

    const pattern: EventPattern = {
      ...ANYTHING,
      types: ["contact"],
      slots: [...one.value, ...other.value],
      when: when.value,
      ...(mode.value === undefined ? {} : { mode: mode.value }),
    };
    if (whom !== undefined) return ok({ kind: "events", pattern });
    const except = one.value.flatMap((slot) => slot.anyOf);
    return ok({ kind: "participants", pattern, side: "either", of: [], except });
  },
});
