/**
 * A sentence and a question that is no question without it: "Lind refused aid to a rival. To whom?", "There was a strike.
 * Who staged it?", "… Who was the next to make such an appeal?". The two become one.
 */
const MONTHS =
  "January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|fall|winter";
/** Someone who is told of and not named. */
const SOMEONE =
  "(?:an?|some|one|another|a certain|a fellow) (?:\\p{Ll}+ )?(?:rival|ally|country|state|nation|neighbou?r|government|politician|leader|person|party|group|body|organi[sz]ation|institution|company|official|minister|ministry|movement|someone|power|actor|side|critic|opponent|counterpart|envoy|partner)";
const FRAGMENT =
  /^(?:and )?((?:from|to|by|with|against|for|of|about|on|at) )?(who|whom|which|what|which one|(?:which|what) \p{Ll}+(?: \p{Ll}+)?)(?: (?:was|is) (?:it|that|this))?[?.\s]*$/iu;
const STAGED =
  /^(?:and )?(who|which \p{Ll}+|what \p{Ll}+) (staged|made|held|issued|launched|organi[sz]ed|called|committed|carried out|mounted|led|gave|put out|filed|sent|lodged|was behind|was responsible for)(?: (?:it|this|that|them|one))?[?.\s]*$/iu;

export function withPair(text: string): string {
  const parts = /^(.*?[\p{L}\d)'’"]{2})[.!] +([^.!?]+[?.]?)\s*$/su.exec(text.trim());
  const [, scene, said] = parts ?? [];
  const question = said === undefined ? undefined : asFragment(said);
  if (scene === undefined || question === undefined || /[?]/.test(scene)) return text;
  return fragmentOf(scene, question) ?? stagedOf(scene, question) ?? withMonth(scene, question) ?? text;
}

const AIMED = [
  /^(?:and )?(?:(?:at|against|to) )?(who|whom|(?:which|what) \p{Ll}+) (?:was|were) (?:it|that|this|they|(?:the|its|his|her|their|that|this) \p{Ll}+(?: \p{Ll}+)?) (?:aimed|directed|targeted|pointed|meant|intended|against)(?: (?:at|against|for|towards?))?[?.\s]*$/iu,
  /^(?:and )?(who|(?:which|what) \p{Ll}+) (?:was|were) (?:its|his|her|their|the) (?:intended )?(?:targets?|victims?|objects?)(?: of (?:it|that|this))?[?.\s]*$/iu,
];
const ADDRESSED = [
  /^(?:and )?(?:to |at )?(who|whom|(?:which|what) \p{Ll}+) (?:was|were) (?:it|that|this|they|(?:the|its|his|her|their|that|this) \p{Ll}+(?: \p{Ll}+)?) (?:addressed|made|sent|put|issued)(?: to)?[?.\s]*$/iu,
  /^(?:and )?to (who|whom|(?:which|what) \p{Ll}+) did (?:it|he|she|they) (?:address|direct|make|send|put|issue|give|offer|voice|say|promise|extend|present) (?:it|that|this|them|(?:the|its|his|her|their|that|this|such an?) \p{Ll}+(?: \p{Ll}+)?)[?.\s]*$/iu,
  /^(?:and )?(who|(?:which|what) \p{Ll}+) (?:was|were) (?:its|his|her|their|the) (?:recipients?|addressees?|beneficiar(?:y|ies))(?: of (?:it|that|this))?[?.\s]*$/iu,
];

/** "Whom was it aimed at?" asks no more than "against whom?". */
function asFragment(question: string): string {
  const aimed = AIMED.map((said) => said.exec(question)?.[1]).find((who) => who !== undefined);
  if (aimed !== undefined) return `against ${aimed.replace(/^who$/i, "whom")}?`;
  const addressed = ADDRESSED.map((said) => said.exec(question)?.[1]).find((who) => who !== undefined);
  if (/^(?:and )?whose (?:was|were|is) (?:it|that|this|they|the \p{Ll}+)[?.\s]*$/iu.test(question))
    return "of whom?";
  return addressed === undefined ? question : `to ${addressed.replace(/^who$/i, "whom")}?`;
}

/** "Lind refused aid to a rival. To whom?" */
function fragmentOf(scene: string, question: string): string | undefined {
  const [, preposition = "", who = ""] = FRAGMENT.exec(question) ?? [];
  if (who === "") return undefined;
  const asked = /^which one$/i.test(who) ? "whom" : who.toLowerCase();
  const there = new RegExp(`\\b${preposition}${SOMEONE}\\b`, "iu").exec(scene);
  if (there) return `${withFirst(scene.replace(there[0], `${preposition.toLowerCase()}${asked}`))}?`;
  return preposition === "" ? undefined : subjectBehind(scene, `${preposition}${asked}`);
}

/** "An envoy was demanding aid. From which country?": "From which country was an envoy demanding aid?" */
function subjectBehind(scene: string, asked: string): string | undefined {
  const progressive = /^(.+?) (was|were|has|had|have) (.+)$/u.exec(scene);
  if (progressive) {
    const [, subject = "", auxiliary = "", rest = ""] = progressive;
    if (/^there$/i.test(subject)) return `${withFirst(asked)} ${auxiliary} ${rest}?`;
    return `${withFirst(asked)} ${auxiliary} ${subject} ${rest}?`;
  }
  return `${scene} ${asked.toLowerCase()}?`;
}

/** "There was a strike against Lind. Who staged it?" */
function stagedOf(scene: string, question: string): string | undefined {
  const [, what] = /^there (?:was|were|has been|have been|['’]s been) (.+)$/iu.exec(scene) ?? [];
  const [, who, did] = STAGED.exec(question) ?? [];
  return what === undefined || who === undefined ? undefined : `${who} ${did} ${what}?`;
}

/** "2012 was an election year. Who banned parties that February?" */
function withMonth(scene: string, question: string): string | undefined {
  const years = [...scene.matchAll(/\b(?:19|20)\d{2}\b/g)].map(([year]) => year);
  const [year] = years;
  if (year === undefined || new Set(years).size > 1) return undefined;
  const dated = question.replace(
    new RegExp(`(?:\\b(in|during|on|by|before|after|since) )?\\bthat (${MONTHS})\\b`, "g"),
    (_, preposition: string | undefined, month: string) => `${preposition ?? "in"} ${month} ${year}`,
  );
  return dated === question ? undefined : `${scene}. ${dated}`;
}

const withFirst = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
