/** A sentence that tells who did what, taken apart: "Freedonia criticised Sylvania in 2014", "I'm looking at Freedonia". */
import { NAME } from "../patterns/parts.js";

const BODY =
  "(?: (?:army|military|government|police|forces?|armed forces|troops|president|(?:prime |foreign |defen[cs]e )?minister|ministry|cabinet|rebels?|militants?|opposition(?: (?:supporters?|activists?|part(?:y|ies)|leaders?))?|parliament|legislature|legislators?|congress|navy|citizens?|authorities|criminals?|protesters?|demonstrators?|students?|lawmakers?|farmers?|workers?|farm workers|(?:labou?r |trade )?unions?|soldiers|commandos?|commanders?|generals?|villagers|extremists?|insurgents?|activists?|officials?|residents|fighters|journalists?|lawyers?|judges?|prosecutors?|separatists?|terrorists?|gunmen|kidnappers?|(?:armed )?(?:gangs?|groups?)|media|newspapers?|banks?|compan(?:y|ies)|businesses|businessmen|courts?|senate|embassy|(?:imperial|royal) (?:household|family|palace)|peacekeepers|civilians|refugees|migrants|immigrants|militias?|employees|prisoners|detainees|clerics?|envoys?|diplomats?|party members?|(?:wo)?men|children|girls?|boys?|people|tribes?|monastery|head of (?:government|state)))*";
const TELLS =
  /^(?:(?:i|we) (?:recall|remember|know|read|heard|think|believe|learned|learnt|saw|understand|gather|see)(?: (?:reading|hearing))?(?: (?:somewhere|once))?(?: that)?|apparently,?|it (?:is|was) (?:said|known|reported) that|reportedly,?|supposedly,?|as (?:i|we) (?:recall|remember),?) /i;
/** "I'm looking at Freedonia." */
const LOOKS_AT = new RegExp(
  `^(?:(?:[Ii](?:['’]m| am|['’]ve been| have been)|[Ww]e(?:['’]re| are)) (?:looking (?:at|into)|interested in|reading (?:up )?(?:about|on)|researching|studying|writing about|thinking (?:of|about)|curious about|checking(?: up)?(?: on)?|working on)|[Tt]ake|[Cc]onsider|[Rr]egarding|[Aa]bout|[Ss]peaking of|[Aa]s for|[Ll]et['’]s (?:talk about|look at|take))(?: the case of)? (${NAME})$`,
  "u",
);
const ACTED = new RegExp(`^(${NAME}${BODY}|the \\p{Ll}+(?: \\p{Ll}+)?) (\\p{Ll}.*)$`, "u");
/** What a sentence goes on with behind whoever acts. */
const ACTS =
  "(?:(?:had|has|have|was|were|is|are|once|also|later|then|recently|first|last|never|famously|publicly|repeatedly|already|again|twice)\\b|(?!(?:armed|united|alleged|suspected|accused|retired|organi[sz]ed|wanted men|mixed|unnamed|detained|displaced)\\b)\\p{Ll}+ed\\b|(?:met|saw|gave|told|sent|sought|fought|left|hit|struck|took|held|shot|said|spoke|made|let|broke|cut|put|threw|withdrew|went|blew|drove|kept|stood|set|fell|got|won|lent|paid|led|brought|drew|came|began)\\b)";
/** "Freedonia's union of bakers once praised": whatever stands before the verb acts. */
const DESCRIBED = new RegExp(
  `^(${NAME}(?: (?:of |in |for )?(?:the )?\\p{Ll}+(?: of ${NAME})?){0,3}?) (?=${ACTS})(\\p{Ll}.*)$`,
  "u",
);
/** In front of a sentence a capital is no name. */
const NOBODY =
  /^(?:An?|Some|Several|Many|Most|Few|Various|Numerous|Other|Others|Foreign|Different|Two|Three|Four|Five|There|This|That|These|It|He|She|They|We|Someone|Somebody|Everyone|Nobody|People|Outsiders|Members|In|On|At|After|Before|When|While|During) /;
const OWN = /\b(?:its|his|her|their) (?:own )?(\p{Ll}+(?: \p{Ll}+)?)/u;
const SOMEONE = new RegExp(`^${BODY.replace(/\*$/, "")}\\b`, "u");
const NAMES = new RegExp(`(?<=\\s)${NAME}${BODY}`, "gu");
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** "Was Freedonia's chief judge until …", "became prime minister of". */
const IS_SOMEONE = new RegExp(
  `^(?:was|is|were|became|had been|remained) (?:then |once |formerly |also |long )?(?:the |an? )?(?:${NAME}['’]s (?:\\p{Ll}+ )*\\p{Ll}+(?= (?:until|when|from|since|at the time|in|for)\\b|$))`,
  "u",
);

export interface Telling {
  readonly actor: string;
  readonly act: string;
  readonly other: string | undefined;
}

/** "Freedonia criticised Sylvania in 2014." */
export function tellingOf(scene: string): Telling | undefined {
  const plain = scene.replace(TELLS, "").replace(/[.!;\s]+$/, "");
  const [, looked] = LOOKS_AT.exec(plain) ?? [];
  if (looked !== undefined) return { actor: looked, act: "", other: undefined };
  const found = DESCRIBED.exec(plain) ?? ACTED.exec(plain);
  const [, actor, deed] = found ?? [];
  if (actor === undefined || deed === undefined) return undefined;
  // "Lind was Freedonia's judge": who someone is, is no act of theirs.
  if (IS_SOMEONE.test(deed)) return { actor, act: "", other: undefined };
  const act = withOwner(deed, actor);
  const other = namesIn(act).at(0);
  // "Several outsiders helped Freedonia": of those, only Freedonia is named.
  if (NOBODY.test(`${actor} `))
    return other === undefined ? undefined : { actor: other, act: "", other: undefined };
  return { actor, act, other };
}

/** Whether it is a sentence in which someone who is named does something. */
export const isTold = (clause: string): boolean => DESCRIBED.test(clause.replace(/^the /, ""));

const namesIn = (act: string): readonly string[] =>
  [...act.matchAll(NAMES)]
    .map(([name]) => name)
    .filter((name) => !/^\p{Lu}\p{Ll}+$/u.test(name) || !MONTH.test(name));

/** "Praised its own farmers" is of whoever acts; behind another name it is of that one. */
const withOwner = (act: string, actor: string): string =>
  act.replace(OWN, (said, noun: string, at: number) => {
    if (namesIn(act.slice(0, at)).length > 0) return `the ${noun}`;
    return SOMEONE.test(` ${noun}`) ? `${actor.replace(/['’]s$/, "")}'s ${noun}` : said;
  });
