/** Turns of phrase that ask something plain of what was spoken of: "says who?" is "sources?". */
interface Row {
  readonly name: string;
  /** All of what was said. */
  readonly says: RegExp;
  readonly plainly: string;
}

const ROWS: readonly Row[] = [
  {
    name: "says who? · are you sure? · how do you know?",
    says: /^(?:says who|who says(?: so| that| this)?|how do you know(?: that| this)?|according to whom|on whose word|are you (?:sure|certain)(?: (?:about|of) (?:that|this|it))?|really|is (?:that|this|it) (?:true|so|right|correct)|prove it|proof|evidence|citations?|links?|references?)$/i,
    plainly: "sources",
  },
  {
    name: "about what? · what about? · regarding what?",
    says: /^(?:(?:on|about|regarding|concerning|over) what|what (?:about|on))$/i,
    plainly: "topics",
  },
  {
    name: "details? · which ones? · what happened? · list them",
    says: /^(?:(?:tell me |show (?:me )?|give me )?(?:some |any )?more(?: details?| info(?:rmation)?| about (?:it|that|this|them))?|(?:the )?(?:full )?details?|go on|elaborate|such as|like (?:what|who|which)|which(?: ones?)?|what exactly|(?:which|what) were they|(?:please )?(?:list|show|name)(?: me)? (?:them|those|all|it|that)(?: all)?|show (?:me )?(?:all of them|the events?)|what happened(?: then| there| that day)?)$/i,
    plainly: "list",
  },
];

export const plainTurn = (text: string): string => ROWS.find(({ says }) => says.test(text))?.plainly ?? text;
