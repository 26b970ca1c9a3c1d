/** Where a text falls into a statement and a question about it, and which of its sentences only say how to answer. */
import { withoutLink } from "./fragment.js";

/** "I need as many names as you have", "please list all of them": how it is to be answered. */
export const isManner = (sentence: string): boolean => MANNER.test(sentence.trim());
const MANNER =
  /^(?:(?:please|just|and|i|we|could|can|would|you|kindly|only|also)[\s,]+)*(?:(?:need|want|would like|like|give|list|name|include|show|tell)(?: me| us)?\s+(?:(?:as (?:many|much|few|full|complete|exact|precise)\b.*)|(?:all|every(?:one|body)?|each)(?: of)?(?: (?:them|the names|names|of them|that apply))?|(?:the |an? )?(?:full|complete|whole|exact|precise|short|brief|long) (?:list|answer|names?|date|one)\b.*|names?|(?:it|this|that) (?:for|to)\b.*)|(?:the |an? )?(?:full|complete|short|brief|one[- ]word|precise) (?:list|answer|names|sentence)\b.*|(?:all|every one) of them|(?:a |one |the |just the )?(?:names?|dates?|day) (?:is|are|will do|would do|suffices?|only)\b.*|keep it (?:short|brief|simple)|be (?:brief|precise|exact|short|specific)|(?:it|this|that)(?: is|['’]s) (?:for|important|urgent)\b.*|no rush|sources? (?:please|too|if possible)|with sources?)[\s.!,]*(?:please|thanks|thank you)?[\s.!]*$/i;

/** At a colon, a dash, or a comma with half a question behind it. */
const BREAK =
  /\s*[:;]\s+|\s+[-–—]+\s+|\s*—\s*|\s*,\s+|\s*\.{2,}\s*|\s+(?=(?:and|but) (?:if so|when|where|with whom|how many)\b)/g;
const OPENS =
  /^(?:(?:in|on|at|to|from|by|with|for|about|of|under)\s+)?(?:who|whom|whose|which|what|when|where|how|did|was|were|is|does|do|has|had|topics?|names?|dates?)\b/i;

/** The statement and what is asked of it, in one sentence; nothing where it is whole. */
export function breakOf(sentence: string): readonly string[] {
  const breaks = [...sentence.matchAll(BREAK)].reverse();
  for (const { index, 0: mark } of breaks) {
    const [statement, asked] = [sentence.slice(0, index), sentence.slice(index + mark.length)];
    if (OPENS.test(withoutLink(asked))) return ASKS.test(statement) ? [] : [statement, asked];
  }
  return [];
}

/** In front of a comma these say when, or ask by themselves. */
const ASKS =
  /^(?:after|before|since|following|when|while|once|on the|the day|in the|during|who|whom|whose|which|what|where|how|apart|besides|according|as|if|except)\b|\b(?:who|whom|which|what|when|where|how many)\b/i;
