/** Half a question that asks of what was stated before it: "Which day?", "With whom?", "Was it by phone?" */
interface Row {
  readonly name: string;
  readonly says: RegExp;
  /** What stands before the statement instead. */
  readonly asks: (match: RegExpMatchArray) => string;
}

/** "It", "that", or the event named once more; `the event` is put for its noun before a fragment is looked at. */
const IT = "(?:it|this|that|they|those|these|the event)";
/** "was it", "did it happen", "does the readout say it took place" */
const WAS = `(?:\\s+(?:(?:was|were|is|are)\\s+${IT}(?:\\s+(?:held|actually|really|exactly))?|(?:did|does)\\s+(?:the\\s+\\p{L}+\\s+(?:say|report|state)\\s+(?:that\\s+)?)?${IT}(?:\\s+(?:really|actually|in fact|finally|then))?\\s+(?:happen(?:ed)?|take place|took place|occur(?:red)?|go ahead)))?`;
const EXACTLY = "(?:\\s+(?:exactly|precisely|please|specifically))?";

const whole = (pattern: string): RegExp => new RegExp(`^${pattern}${EXACTLY}$`, "iu");

const ROWS: readonly Row[] = [
  {
    name: "Which day? · On what date was it? · Dates?",
    says: whole(
      `(?:(?:on|in)\\s+)?(?:(?:what|which)(?:\\s+(?:was|were|is|are))?|(?:please\\s+)?(?:give|tell) me|i need|list)?\\s*(?:the\\s+)?(?:exact\\s+|calendar\\s+)?(days?|dates?|months?|years?|weekdays?)${WAS}`,
    ),
    asks: ([, grain]) => `which ${grain}`,
  },
  {
    name: "When? · When was it? · When did it happen?",
    says: whole(`(?:when|at what point)(?:\\s+(?:exactly|precisely))?${WAS}`),
    asks: () => "when",
  },
  {
    name: "Where? · In which city? · From where? · Where to?",
    says: whole(
      `(?:((?:in|at|to|from)\\s+)?(where|(?:which|what)\\s+(?:city|cities|country|countries|place|places|town|capital|building))|where (to|from))${WAS}`,
    ),
    asks: ([, preposition = "", place = "where", behind]) =>
      behind ? `${behind} where` : `${preposition}${place}`,
  },
  {
    name: "Who? · Names? · Who was it? · Which one?",
    says: whole(
      `(?:(?:please\\s+)?(?:give|tell) me )?(?:who(?:\\s+(?:was|were|is|are)\\s+(?:${IT}|(?:he|she|the person|the people)))?|(?:their |the |by )?(?:full )?names?|which ones?)`,
    ),
    asks: () => "who",
  },
  {
    name: "With whom? · Who with? · To whom?",
    says: whole("(?:(with|to|by|from)\\s+who(?:m)?|who(?:m)?\\s+(with|to|by|from)|(whom))"),
    asks: ([, before, behind]) => `${(before ?? behind) ? `${before ?? behind} ` : ""}whom`,
  },
  {
    name: "Who else? · Who else was there?",
    says: whole(
      "(?:with )?who(?:m)? else(?: (?:was|were|is|took part|joined|participated|attended)(?: (?:there|on it|on the (?:call|line|phone)|in it|involved|present|in the room|included|with them|in))?)?",
    ),
    asks: () => "who else",
  },
  {
    name: "How many? · How many soldiers?",
    says: whole(
      "how many((?:\\s+(?!did|times)\\p{L}+)??)(?:\\s+(?:were|was|are) (?:there|they|it|that|sent|involved))?",
    ),
    asks: ([, thing = ""]) => `how many${thing}`,
  },
  {
    name: "How often? · How many times?",
    says: whole("(?:how often|how many times)(?: (?:was|did) (?:it|that|this)(?: (?:happen|occur))?)?"),
    asks: () => "how often",
  },
  {
    name: "What about? · Topics? · What was it about? · What was discussed?",
    says: whole(
      `(?:(?:on|about) what|what about|(?:what (?:was|were) )?(?:the |their )?(?:topics?|subjects?|agenda)(?: of (?:the )?(?:discussion|conversation|${IT}))?|what (?:was|were) ${IT} (?:all )?about|what (?:was|were) (?:the )?(?:discussed|talked about|said|covered|on the agenda))`,
    ),
    asks: () => "topics",
  },
  {
    name: "Is that true? · Right? · Did it happen?",
    says: whole(
      `(?:(?:and |so )?(?:is|was) (?:it|that|this)(?: really| actually)? (?:true|right|correct|so|the case|accurate)(?: or (?:false|not|wrong))?|(?:am i|is (?:he|she|my \\p{L}+)) (?:right|correct)|true(?: or (?:false|not))?|right|correct|yes or no|did (?:it|that|this) (?:really |actually )?(?:happen|occur|take place))`,
    ),
    asks: () => "is it true that",
  },
  {
    name: "Was it by phone? · In person or by video?",
    says: whole(
      `(?:(?:was|were) ${IT} )?((?:by|over|on|via|in|a)\\s+(?:the\\s+)?(?:phone|telephone|video|video link|person|writing|zoom)(?: or (?:(?:by|over|on|via|in)\\s+)?(?:the\\s+)?(?:phone|telephone|video|video link|person|writing))?)`,
    ),
    asks: ([, form]) => `was it ${form} that`,
  },
];

/** Words between a statement and what is asked of it. */
const LINK =
  /^(?:(?:and|but|so|then|also|ok|okay|well|if so|if yes|if they did|if (?:he|she|it) did)[,\s]+)+/i;

export const withoutLink = (question: string): string => question.trim().replace(LINK, "");

/** What to put before the statement; undefined where the question says more than that. */
export function fragmentOf(question: string): string | undefined {
  const text = withoutLink(question)
    .replace(/[\s.!?]+$/, "")
    .replace(/\s+/g, " ");
  for (const { says, asks } of ROWS) {
    const match = text.match(says);
    if (match) return asks(match);
  }
  return undefined;
}

/** Whether it asks when what was planned came about. */
export const asksWhetherHeld = (question: string): boolean =>
  /\b(?:take place|took place|happen(?:ed)?|held|really|actually|go ahead|went ahead)\b/i.test(question);
