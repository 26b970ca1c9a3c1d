/** Everyday words that are also somebody's surname or first name: "grant", "royal", "brown". */
import type { Token } from "../text/tokens.js";
import type { NameUse } from "./name-index.js";

/** Verbs, titles and the like: never a name without a capital. */
const NEVER = new Set(
  `said grant grants royal king queen major bishop young little long good best may will rich poor fair free general judge
   marshal noble strong sharp star leader post first rebel song shell truth platform pace convention tribe mobile cable
   majority review point satellite list riot won via solidarity hedge freedom limited swing smile tiny duke prince sultan
   emir baron knight`.split(/\s+/),
);
/** Things and colours, which are names where nothing in the question has a capital. */
const SELDOM = new Set(
  `bush brown green gray grey white black hill baker hall ford spring snow star sun miller smith taylor walker swan martin
   wood stone bell day love case cook mason field park church house lake rivers rose bird fox wolf lamb bull law gold
   silver steel page price banks power powers rice`.split(/\s+/),
);

/** Whether the one word there is no name: it has no capital, or it stands before another that has one, "Royal Government". */
export function isPlainWord(tokens: readonly Token[], index: number, uses: readonly NameUse[]): boolean {
  const token = tokens[index];
  // "LeT" is a group, "let" is what one does.
  if (token?.text === "let") return true;
  if (!token || !(NEVER.has(token.key) || SELDOM.has(token.key))) return false;
  if (!uses.every(({ as }) => as === "surname" || as === "given")) return false;
  if (isCapital(token)) {
    const next = tokens[index + 1];
    return NEVER.has(token.key) && next?.start === token.end + 1 && isCapital(next);
  }
  return NEVER.has(token.key) || tokens.some((each, at) => at > 0 && isCapital(each));
}

const isCapital = ({ text }: Token): boolean => /^\p{Lu}/u.test(text);
