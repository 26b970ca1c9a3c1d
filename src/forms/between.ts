import { ANYTHING } from "../query/query.js";
import { fail, ok } from "../result.js";
import { required, SINCE, UNTIL, WHO, WHOM } from "./blanks.js";
import { missing } from "./missing.js";
import { readPeriod } from "./period.js";
import { queryForm } from "./query-form.js";
import { isSame, twoOthers } from "./two.js";

/** All that passed between two, in either direction; of countries, also between those who act for them. */
export const between = queryForm({
  name: "between",
  description: "All that passed between two: people, countries or organisations",
  blanks: [required(WHO), required(WHOM), SINCE, UNTIL],
  read({ who, whom, since, until }, { lookup }) {
    if (who === undefined) return missing("who");
    if (whom === undefined) return missing("whom");
    const one = lookup.entity(who);
    if (!one.ok) return one;
    const other = lookup.entity(whom);
    if (!other.ok) return other;
    if (isSame(one.value, other.value)) return fail(twoOthers(who, whom));
    const when = readPeriod(since, until, lookup);
    if (!when.ok) return when;
    const slots = [one.value, other.value].map((anyOf) => ({
      side: "either" as const,
      anyOf,
      members: true,
    }));
    return ok({ kind: "between", pattern: { ...ANYTHING, slots, when: when.value } });
  },
});
