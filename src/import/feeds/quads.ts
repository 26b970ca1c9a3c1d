/** Four columns, tab-separated, without a header: who, did what in CAMEO's words, to whom, on what day. */
import { isoDays } from "./days.js";
import { type Feed, quoted, refuse, type World } from "./feed.js";
import { HOST, sideOf } from "./mirror.js";

const COLUMNS = 4;

/** `merge`: whether mirrored rows become one; they have no story in common, only the day. */
export function quads({ cameo, cast, rows }: World, { merge }: { readonly merge: boolean }): Feed {
  const dayOf = isoDays();
  return {
    isHeader: () => false,
    take(fields, record) {
      if (fields.length !== COLUMNS)
        return refuse("", `has ${fields.length} columns where ${COLUMNS} belong`);
      const [who = "", what = "", whom = "", date = ""] = fields;
      if (who.trim() === "") return refuse("subject", "is empty");
      if (whom.trim() === "") return refuse("object", "is empty");
      const code = cameo.codeNamed(what);
      const type = code === undefined ? undefined : cameo.typeOf(code);
      if (code === undefined || type === undefined)
        return refuse("relation", `${quoted(what)} is no name of a CAMEO event`);
      const day = dayOf(date);
      if (day === undefined) return refuse("date", `${quoted(date)} is no day as in 2015-12-31`);
      const one = cast.actor(who);
      const other = cast.actor(whom);
      const [subject, object] = code === HOST ? [other, one] : [one, other];
      const side = merge ? sideOf(code, one, other) : 0;
      rows.add({ day, type, subject, object, record, place: 0, page: 0, datedBack: false, side, context: 0 });
      return undefined;
    },
  };
}
