/** Words of which a description may use another than the question: whoever halts something stops it. */
import { stem } from "./stem.js";

/** What is asked for, and what describes it as well; one way only, since who denies something has not revoked it. */
const ROWS: readonly (readonly [asked: string, described: string])[] = [
  ["halt suspend freeze pause stop", "halt stop suspend freeze pause"],
  ["revoke revocation strip lose loss", "revoke deny withdraw remove take"],
  [
    "remove removal exclude exclusion expel expulsion disconnect kick",
    "remove exclude cut expel disconnect take",
  ],
  ["took taken away", "take deny revoke withdraw remove"],
  ["end", "end revoke deny"],
  ["weapon", "weapon arm"],
  ["stock stockpile", "stock stockpile reserve"],
  ["tranche batch wave round", "tranche batch wave round set package"],
];

const DESCRIBED: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.flatMap(([asked, described]) =>
    asked.split(" ").map((word) => [stem(word), described.split(" ").map(stem)] as const),
  ),
);

/** The stems of other words for it; none for most. */
export const alike = (of: string): readonly string[] => DESCRIBED.get(of) ?? [];
