/** Event ids by rule: who, what and when, as in `biden-macron-call-2022-02-02`. */
import type { Entity } from "../../dataset/schema.js";
import { slug } from "../parties/lexicon.js";
import type { Participant } from "./draft.js";

/** So many are named in an id; of more, only the first and what they are as a group. */
const NAMED = 4;

export function idOf(
  participants: readonly Participant[],
  type: string,
  status: string,
  date: string,
  group: string | undefined,
): string {
  const main = participants.filter(({ role }) => role !== "mentioned");
  const names = main.map(({ entity }) => shortOf(entity));
  const who =
    names.length <= NAMED ? names : [...names.slice(0, 1), slug(group ?? "") || `${names.length - 1}-others`];
  const plan = status === "planned" ? ["plan"] : [];
  return [...new Set(who), type, ...plan, date].join("-");
}

/** The surname; what comes before "bin" or "al-" in names of that kind. */
function shortOf({ id, kind }: Entity): string {
  if (kind !== "person") return id;
  const [first = id, ...rest] = id.split("-");
  const father = rest.findIndex(
    (word) => word === "bin" || word === "bint" || word === "ibn" || word === "al",
  );
  const surname = father < 0 ? rest : rest.slice(0, father);
  return surname.length > 0 ? surname.join("-") : first;
}
