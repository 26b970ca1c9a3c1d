/** Whoever asks says first whom they are after: "I'm writing about Ada Lind. Whom did she visit?" is asked of Ada Lind. */

const INTEREST =
  /^(?=[^.?!;:]*\b(?:writing|reading|researching|looking|studying|working|preparing|compiling|collecting|gathering|checking|curious|interested|keen|essay|question|quiz|piece|project|homework|report|article|story|thesis|paper|file|footnote|[Ii]t['’]s about|[Tt]his is about)\b)(?:(?:[Hh]i|[Hh]ello|[Hh]ey|[Oo]k|[Ss]o|[Ww]ell)[,.!]? +)?(?:[Ii](?:['’]?m| am|['’]ve| have| was| need| want)|[Ww]e(?:['’]re| are)|[Mm]y|[Oo]ur|[Tt]his is|[Ii]t['’]s)\b(?:(?!\b(?:who|which|what|when|where|whether|if|that)\b)[^\p{Lu}.?!;:]){0,50}? (?:on|about|into|in|at|of|with|by|for|up) (?:the )?(\p{Lu}[^.?!;:]{1,60})[.!;:] +(?=\S)/u;
/** "Is it true that": that stands for nobody. */
const SUBJECT_OR_OBJECT = /\b(?:he|she|they|him|them|(?<!\b(?:is|was|would) )it|her(?!\s+\p{Ll}))\b/giu;
const OWN = /\b(?:his|her|its|their)\b/giu;

const MONTHS = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\p{Ll}*\b/gu;

/** As it is where nothing in the question stands for them. */
export function withInterest(text: string): string {
  const [said, named = ""] = INTEREST.exec(text) ?? [];
  if (said === undefined) return text;
  const question = text.slice(said.length);
  // "Which countries did Freedonia say it would meet": of two who are named, "it" is the nearer one.
  if (/\S\s+\p{Lu}\p{Ll}/u.test(question.replace(MONTHS, "")) || /\d/.test(named)) return text;
  const asked = question.replace(SUBJECT_OR_OBJECT, named).replace(OWN, `${named}'s`);
  return asked === question ? text : asked.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}
