import { ANYTHING } from "../query/query.js";
import { fail, ok } from "../result.js";
import { required, SINCE, UNTIL } from "./blanks.js";
import type { Blank } from "./form.js";
import { missing } from "./missing.js";
import { readPeriod } from "./period.js";
import { queryForm } from "./query-form.js";
import { isSame, twoOthers } from "./two.js";

const ONE: Blank = {
  name: "one",
  description: "A person, country, organisation or place",
  suggest: "any",
};

const OTHER: Blank = {
  name: "other",
  description: "What to compare it with: a person, country, organisation or place",
  suggest: "any",
};

/** Two beside each other, each by what they took part in, and places by what happened there. */
export const compare = queryForm({
  name: "compare",
  description: "Two people, countries or places side by side",
  blanks: [required(ONE), required(OTHER), SINCE, UNTIL],
  read({ one, other, since, until }, { lookup }) {
    if (one === undefined) return missing("one");
    if (other === undefined) return missing("other");
    const first = lookup.entity(one);
    if (!first.ok) return first;
    const second = lookup.entity(other);
    if (!second.ok) return second;
    if (isSame(first.value, second.value)) return fail(twoOthers(one, other));
    const when = readPeriod(since, until, lookup);
    if (!when.ok) return when;
    const pattern = { ...ANYTHING, when: when.value };
    return ok({ kind: "compare", pattern, sides: [first.value, second.value] });
  },
});
