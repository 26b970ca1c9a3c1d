import { fail, ok } from "../result.js";
import { missing } from "./missing.js";
import { queryForm } from "./query-form.js";

/** Who someone is, and the events they took part in. */
export const who = queryForm({
  name: "who",
  description: "Who or what someone is, and what they took part in",
  blanks: [
    {
      name: "name",
      description: "A person, country, organisation or unit, by name or by office",
      required: true,
      suggest: "name",
    },
  ],
  read({ name }, { lookup }) {
    if (name === undefined) return missing("name");
    const found = lookup.entity(name);
    if (!found.ok) return found;
    const [entity] = found.value;
    if (entity === undefined) return fail({ kind: "unknown-name", text: name, candidates: [] });
    return ok({ kind: "profile", entity });
  },
});
