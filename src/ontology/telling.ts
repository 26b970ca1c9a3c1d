/** An event of a type as a plain sentence: "Ada Lind praised Norway." */
import { inflect } from "./inflect.js";
import type { EventType } from "./schema.js";

/** Where the other one's name goes in the words of a type. */
const WHOM = "{whom}";

type Words = Pick<EventType, "label" | "told" | "verbs" | "symmetric">;

/** What is told of who did it, with `{whom}` in it. Written order is precedence; the last has words for any type. */
const WORDINGS: readonly ((type: Words) => string | undefined)[] = [
  ({ told }) => told,
  // "Met with" is right of all that two do together, though "met" alone would often do.
  ({ verbs, symmetric }) => {
    const plain = verbs.find((verb) => typeof verb === "string" || (!verb.takes && !verb.reverse));
    if (plain === undefined) return undefined;
    const [base, past] = typeof plain === "string" ? [plain, undefined] : [plain.base, plain.past];
    return `${past ?? inflect(base, "past")}${symmetric ? " with" : ""} ${WHOM}`;
  },
  ({ label }) => `and ${WHOM}: ${label}`,
];

/** Names in, a sentence with its full stop out; undefined is someone whom the source does not name. */
export function tell(type: Words, who: string | undefined, whom: string | undefined): string {
  const words = WORDINGS.flatMap((wording) => wording(type) ?? [])[0] ?? WHOM;
  const other = words
    .split(WHOM)
    .join(whom ?? "someone not named")
    .trimEnd();
  return `${who ?? "Someone not named"} ${other}${other.endsWith(".") ? "" : "."}`;
}
