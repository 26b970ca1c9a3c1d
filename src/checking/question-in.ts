/** What a message asks, if it asks anything. */
import { sentencesIn } from "./sentences.js";

const OPENS =
  /^(?:(?:and|so|but|ok(?:ay)?|hey|hi|hello|please|@\S+)[\s,:]+)*(?:(?:in|on|at|to|from|by|with|for|about|of)\s+)?(?:who|whom|whose|which|what(?!\s+an?\b)|when|where|how|did|does|do|was|were|is|are|has|have|had|list|show|name|tell\s+me|timeline)\b/iu;

/** The last of its questions, else the whole of a short one without its mark: "when did Biden call Macron". */
export function questionIn(message: string): string | undefined {
  const { sentences } = sentencesIn(message);
  const asked = sentences.findLast((sentence) => sentence.endsWith("?"));
  if (asked !== undefined) return asked;
  const [only, ...others] = sentences;
  return only !== undefined && others.length === 0 && OPENS.test(only) ? only : undefined;
}
