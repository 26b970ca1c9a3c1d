/** How a reply takes up the question before: "and Scholz?", "no, I meant Blinken", "only by phone", "why not Draghi?" */

/** `plain` where nothing shows that it goes on from anything. */
export type Manner = "plain" | "and" | "correct" | "only" | "whether" | "without";

export interface Opening {
  readonly manner: Manner;
  /** What is said, without the words that take up the question before. */
  readonly text: string;
  /** In whose place: "Scholz, not Macron". */
  readonly instead?: string;
}

interface Row {
  readonly name: string;
  readonly says: RegExp;
  readonly manner: Manner;
}

const PAUSE = "[\\s,.!:;–—-]*";
const AND = "(?:(?:and|nd|adn|but|so|then|or|also|plus|well|now|n|&)(?!\\p{L})[\\s,]*)*";

/** A word that may be for people by where they are from: "Russians", "French", "Poles"; and no deed, "sanctions". */
const NATION = "\\p{L}+(?:(?<!io)ns|[^r]ch|sh|ese|oles|anes|eeks|urks|echs|rits|edes)";

/** A wish instead of a question. */
const POLITELY = /^(?:(?:please|pls|plz|(?:can|could|would|will) (?:you|u)(?: please| pls)?)[\s,]+)+/i;

/** Thanks and the like before it say nothing. */
const THANKS =
  /^(?:(?:(?:many )?thanks|thank you|thx|ta|cheers|ok(?:ay)?|great|cool|nice|good|perfect|interesting|i see|right|alright|hm+|oh|ah|wow|got it|yes|yeah|sure|lol|haha|ha|hah|yup|yep|fine|thats (?:great|good|helpful)|good to know)(?: (?:a lot|so much|very much|then))?[\s,.!–—-]+)+/i;

/** "Scholz, not Macron", "Scholz instead of Macron"; "not Macron but Scholz", "not Macron, Scholz". */
const INSTEAD: readonly { readonly says: RegExp; readonly first: "new" | "old" }[] = [
  { says: /^(.+?)(?:\s*,\s*not|\s+instead of|\s+rather than|\s+in place of)\s+(.+)$/i, first: "new" },
  { says: /^not\s+(.+?)(?:\s*[,;–—-]\s*(?:but\s+)?|\s+but\s+)(?:rather\s+)?(.+)$/i, first: "old" },
];

/** In the order in which they are tried. */
const ROWS: readonly Row[] = [
  { name: "why not Scholz", manner: "whether", says: new RegExp(`^${AND}why\\s+not\\s+(?:also\\s+)?`, "iu") },
  {
    name: "any Russians",
    manner: "only",
    says: new RegExp(`^${AND}any\\s+(?=${NATION}$)`, "iu"),
  },
  {
    name: "no Russians",
    manner: "without",
    says: new RegExp(`^${AND}no\\s+(?=${NATION}$)`, "iu"),
  },
  {
    name: "no, I meant Blinken · sorry, Blinken · actually, in March",
    manner: "correct",
    says: new RegExp(
      `^(?:(?:no|nope|nah|sorry|sry|srry|soz|oops|whoops|my bad|wait|actually|rather|pardon)\\b${PAUSE})+(?:(?:i\\s+(?:actually\\s+|really\\s+)?mean(?:t)?|i\\s+(?:was|am|'m)\\s+asking\\s+(?:about|for)|i\\s+said|make\\s+(?:it|that)|not\\s+that)\\b${PAUSE}(?:to\\s+(?:say|ask|type)\\s+)?)?`,
      "i",
    ),
  },
  {
    name: "I meant Blinken",
    manner: "correct",
    says: /^(?:i\s+(?:actually\s+|really\s+)?mean(?:t)?|meant)\b[\s,:]*(?:to\s+(?:say|ask|type)\s+)?/i,
  },
  {
    name: "only by phone · just in March · limit it to Poland",
    manner: "only",
    says: new RegExp(
      `^${AND}(?:only|just|solely|merely|(?:limit|limited|restrict|restricted|narrow|narrowed)(?:\\s+(?:it|that|this|them))?(?:\\s+down)?\\s+to)\\b\\s*(?:(?:the\\s+)?ones\\s+)?`,
      "i",
    ),
  },
  {
    name: "without Macron · except Macron · not counting Macron",
    manner: "without",
    says: new RegExp(
      `^${AND}(?:(?:(?:every|any)(?:one|body|thing)|all|any|but)\\s+(?:but|except(?:\\s+for)?|besides|other\\s+than|apart\\s+from|save|not)|without|except(?:\\s+for)?|excluding|not\\s+counting|apart\\s+from|other\\s+than|besides|leaving\\s+out|leave\\s+out|minus|not)\\b\\s*(?:with\\s+)?`,
      "iu",
    ),
  },
  {
    name: "what about March · how about Scholz · same for Draghi · any in Poland",
    manner: "and",
    says: new RegExp(
      `^${AND}(?:(?:what|whats|wat|wht|how|hw)\\s+(?:about|abt|bout)|what\\s+of|(?:the\\s+)?same(?:\\s+(?:question|thing))?\\s+(?:for|with|w/?|about|but(?:\\s+(?:with|for))?)|ditto(?:\\s+(?:for|with))?|likewise(?:\\s+(?:for|with))?|(?:now\\s+)?try|any)\\b\\s+`,
      "iu",
    ),
  },
  {
    name: "and Scholz",
    manner: "and",
    says: /^(?:(?:and|nd|adn|n|but|or|also|plus|&)(?!\p{L})[\s,]*)+(?=\S)/iu,
  },
];

/** "Too", "instead": they say no more than "and" or "no". */
const BEHIND = /[\s,]+(?:too|as well|also|instead|though|either|again|maybe|perhaps|only|i meant?)\s*$/i;

/** It says nothing, behind a question as before it. */
const PLEASE = /[\s,]+(?:please|pls|plz)\s*$/i;

export function openingOf(question: string): Opening {
  const bare = withoutMarks(question).replace(THANKS, "").replace(POLITELY, "").replace(PLEASE, "").trim();
  const row = ROWS.find(({ says }) => says.test(bare));
  const rest = row ? bare.replace(row.says, "") : bare;
  const contrast = contrastIn(row?.manner === "without" ? bare : rest);
  if (contrast) return { manner: "correct", ...contrast };
  const [behind = ""] = rest.match(BEHIND) ?? [];
  const text = withoutMarks(rest.slice(0, rest.length - behind.length));
  const manner = row?.manner ?? (behind === "" ? "plain" : /only/i.test(behind) ? "only" : "and");
  return { manner, text };
}

function contrastIn(text: string): { readonly text: string; readonly instead: string } | undefined {
  for (const { says, first } of INSTEAD) {
    const [, one, other] = text.match(says) ?? [];
    if (one === undefined || other === undefined) continue;
    return first === "new" ? { text: one, instead: other } : { text: other, instead: one };
  }
  return undefined;
}

const withoutMarks = (text: string): string =>
  text
    .trim()
    .replace(/^[\s,.!?…–—-]+|[\s,.!?…]+$/g, "")
    .replace(/\s+/g, " ");
