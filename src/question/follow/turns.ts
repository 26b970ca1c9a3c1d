/** Turns of phrase that ask something plain of what was spoken of: "says who?" is "sources?". */
import type { Query } from "../../query/query.js";

interface Row {
  readonly name: string;
  /** All of what was said. */
  readonly says: RegExp;
  readonly plainly: string | ((before: Query) => string);
}

const IT = "(?:that|this|it|these|those|them)";

const ROWS: readonly Row[] = [
  {
    name: "says who? · are you sure? · how do you know?",
    says: new RegExp(
      `^(?:says who|who says(?: so| that| this)?|who told you(?: ${IT})?|how do (?:you|u) know(?: ${IT})?|according to whom|on whose word|(?:(?:how |are |r )?(?:you|u)(?: are)? )?(?:really )?(?:sure|certain)(?: (?:about|of) ${IT})?|really|seriously|for real|(?:is |are )?${IT} (?:true|so|right|correct|confirmed|certain|real|verified|reliable)|(?:can (?:you|u) )?prove ${IT}|confirmed|verified|proof|evidence|citations?|cite|links?|references?|refs?|src|srcs|sauce)$`,
      "i",
    ),
    plainly: "sources",
  },
  {
    name: "got a source? · any proof? · where is that from? · where did you get that?",
    says: new RegExp(
      `^(?:(?:(?:have )?(?:you |u )?got|do you have|is there|any|give me|show me|can i (?:have|see|get))(?: an?| any| the| your| some)? (?:links?|sources?|proof|evidence|references?|citations?)(?: for ${IT})?|where(?: did|'d| do| have) (?:you|u) (?:get|got|find|found|have|read|see) ${IT}(?: from)?|(?:where|from where)(?:'s|s| is| does| do| are| did) ${IT} (?:come )?from)$`,
      "i",
    ),
    plainly: "sources",
  },
  {
    name: "any other sources?",
    says: /^(?:an?other|(?:any |some |what |which )?(?:other|more|further|additional)) (?:sources?|references?|links?)$/i,
    plainly: "sources",
  },
  {
    name: "where are they from?",
    says: /^(?:where(?: are| were|'re) they from|from where are they|which countries (?:are|were) they from)$/i,
    plainly: "which countries",
  },
  {
    name: "about what? · what about? · regarding what?",
    says: /^(?:(?:on|about|regarding|concerning|over) what|what (?:about|on))$/i,
    plainly: "topics",
  },
  {
    name: "is that all? · that's it? · total?",
    says: /^(?:(?:is |was |are )?(?:that|this|it|those|these|they)(?:'s|s| is| was| are)? (?:really )?(?:all|it|everything|everyone|everybody|the lot|all of (?:them|it))(?: (?:there (?:is|are|was|were)|you have|you know|of (?:them|it)))?|(?:(?:the|a) )?total(?: number)?(?: of (?:them|it))?|all (?:in all|told)|how many (?:in all|all in all))$/i,
    // Of those who were asked for how many they are, and else of the events.
    plainly: ({ kind }) => (kind === "participants" || kind === "members" ? "how many" : "how many times"),
  },
  {
    name: "nobody else? · any other names?",
    says: /^(?:(?:nobody|no one|noone|no-one|none) else|(?:any |no |what |which )?other (?:names?|ones?|people)|(?:and |with )?(?:whom?|anyone|anybody|someone) other)$/i,
    plainly: "who else",
  },
  {
    name: "in what order? · sort them by date · oldest first",
    says: /^(?:(?:put |show |list )?(?:them |it |those |these )?(?:in|by) (?:what|which|the right|time|date|temporal|order of date|order of time) order|(?:put |show )?(?:them |it |those |these )?in order(?: of (?:date|time))?|(?:sort|sorted|order|ordered|arrange|arranged|list|listed)(?: (?:them|it|those|these))? (?:by (?:date|time|day)|chronologically|in order)|(?:oldest|earliest|first ones?) (?:ones? )?first|chronology|history)$/i,
    plainly: "timeline",
  },
  {
    name: "and then? · then what? · what happened next? · what next?",
    says: /^(?:then|(?:and )?then (?:what|who|where|when)|(?:so )?what (?:came|comes|was|is) next|whats next|what's next|what next)$/i,
    plainly: "the next one",
  },
  {
    name: "what happened next? · what happened after that?",
    says: /^(?:so )?what (?:happened|hapened|happend|happens|followed|came|occurred|took place)(?: (?:then|next|after ?wards?|after (?:that|this|it)|thereafter|subsequently))+$/i,
    plainly: "list the next one",
  },
  {
    name: "what happened before that?",
    says: /^what (?:happened|hapened|happend|came|occurred|took place) (?:before(?: (?:that|this|it))?|beforehand|previously|earlier)$/i,
    plainly: "list the previous one",
  },
  {
    name: "what was his job? · her title? · where is he from?",
    says: /^(?:(?:what|which)(?:'s|s| is| was)? )?(?:his|her) (?:job|role|title|office|position|post|function|rank)(?: (?:then|at the time))?$|^where(?:'s| is|s) (?:he|she) from$/i,
    plainly: "who is he",
  },
  {
    name: "where was he? · where were they?",
    says: /^where (?:was|were|is|are) (?:he|she|they)(?: (?:then|at the time|that day|at that time))?$/i,
    plainly: "where",
  },
  {
    name: "more trips · any other calls",
    says: /^(?:and )?(?:any |some |what |which |show (?:me )?|list )?(?:the )?(?:more|other|further|additional) (calls|talks|conversations|meetings|visits|trips|contacts|statements|announcements)$/i,
    plainly: "list $1",
  },
  {
    name: "details? · which ones? · what happened? · list them",
    says: /^(?:(?:and )?(?:tell me |show (?:me )?|give me )?(?:some |any |even )?more(?: details?| info(?:rmation)?| events?| about (?:it|that|this|them))?|(?:the )?(?:full )?details?|go on|continue|keep going|carry on|elaborate|expand|explain(?: (?:it|that|this|them))?|describe (?:it|that|this|them)|such as|like (?:what|who|which)|which(?: ones?)?|what exactly|(?:which|what) were they|(?:please )?(?:list|show|name)(?: me)? (?:them|those|it|that)(?: all)?|show (?:me )?(?:all of them|the events?)|what happened(?: there| that day)?)$/i,
    plainly: "list",
  },
  {
    name: "the day before, without its article · next month",
    says: /^(?:on )?(?:next|following|previous|preceding|same) (?:day|week|month|year)$|^(?:day|week|month|year) (?:before|after|earlier|later)(?: that)?$/i,
    plainly: "the $&",
  },
  {
    name: "the whole month · all week",
    says: /^(?:for |in |during )?(?:the |that )?(?:whole|entire|full|rest of the) (day|week|month|year)$|^all (?:of )?(?:that |the )?(day|week|month|year)(?: long)?$/i,
    plainly: "that $1$2",
  },
];

/** As it is where it is none of them. */
export function plainTurn(text: string, before: Query): string {
  const row = ROWS.find(({ says }) => says.test(text));
  if (!row) return text;
  return text.replace(row.says, typeof row.plainly === "string" ? row.plainly : row.plainly(before));
}

export const isTurn = (text: string): boolean => ROWS.some(({ says }) => says.test(text));
