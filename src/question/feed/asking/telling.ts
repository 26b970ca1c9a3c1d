/** A sentence that tells who did what, taken apart: "Freedonia criticised Sylvania in 2014", "I'm looking at Freedonia". */
import { NAME } from "../patterns/parts.js";

const BODY =
  "(?: (?:army|military|government|police|forces?|troops|president|(?:prime |foreign |defen[cs]e )?minister|ministry|rebels?|militants?|opposition|parliament|navy|citizens?|authorities|criminals?|protesters?|demonstrators?|students?|lawmakers?|farmers?|workers?|farm workers|soldiers|villagers|extremists?|insurgents?|activists?|officials?|residents|fighters|journalists?|lawyers?|separatists?|terrorists?|gunmen|media|businesses|businessmen|courts?|senate|embassy|peacekeepers|civilians|refugees|militias?|employees|prisoners|detainees|clerics?|envoys?|diplomats?|head of (?:government|state)))*";
const TELLS =
  /^(?:(?:i|we) (?:recall|remember|know|read|heard|think|believe|learned|learnt|saw|understand|gather|see)(?: (?:reading|hearing))?(?: (?:somewhere|once))?(?: that)?|apparently,?|it (?:is|was) (?:said|known|reported) that|reportedly,?|supposedly,?|as (?:i|we) (?:recall|remember),?) /i;
/** "I'm looking at Freedonia." */
const LOOKS_AT = new RegExp(
  `^(?:(?:[Ii](?:['’]m| am|['’]ve been| have been)|[Ww]e(?:['’]re| are)) (?:looking (?:at|into)|interested in|reading (?:up )?(?:about|on)|researching|studying|writing about|thinking (?:of|about)|curious about|checking(?: up)?(?: on)?|working on)|[Tt]ake|[Cc]onsider|[Rr]egarding|[Aa]bout|[Ss]peaking of|[Aa]s for|[Ll]et['’]s (?:talk about|look at|take))(?: the case of)? (${NAME})$`,
  "u",
);
const ACTED = new RegExp(`^(${NAME}${BODY}|the \\p{Ll}+(?: \\p{Ll}+)?) (\\p{Ll}.*)$`, "u");
const NAMES = new RegExp(`(?<=\\s)${NAME}`, "gu");
const MONTH = /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

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
  const found = ACTED.exec(plain);
  const [, actor, act] = found ?? [];
  if (actor === undefined || act === undefined) return undefined;
  const others = [...act.matchAll(NAMES)].map(([name]) => name);
  return { actor, act, other: others.find((name) => !/^\p{Lu}\p{Ll}+$/u.test(name) || !MONTH.test(name)) };
}
