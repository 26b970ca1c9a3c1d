/** A question with what was not clear in it replaced. An article goes with what it stood by: "who did the president call" is "who did Joe Biden call". */
export function withMeant(question: string, text: string, label: string): string {
  const literal = text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:the\\s+)?${literal}(?![\\p{L}\\p{N}])`, "iu");
  return question.replace(whole, () => label);
}
