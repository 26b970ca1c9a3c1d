/**
 * The many ways of saying what an event feed codes in one way. A feed knows some two hundred acts, each done by one to
 * another: "gave a condemnation to", "issued a condemnation of" and "condemned" are one act. Each becomes its plain verb
 * before a question is cut. Only for a table of events: a curated record may tell such things apart.
 */
import { FIRST_AND_LAST } from "../asking/first-and-last.js";
import { rewritten } from "../patterns/rewrite.js";
import { COMMENTS } from "./comments.js";
import { LIGHT_VERBS } from "./light-verbs.js";
import { SUFFERED } from "./violence.js";
import { WANTED } from "./wanted.js";

/** In order. */
const IDIOMS = [...FIRST_AND_LAST, ...COMMENTS, ...SUFFERED, ...WANTED, ...LIGHT_VERBS];

/** The text with plain verbs; as it was where nothing of the kind is said. */
export const withoutFeedIdioms = (text: string): string => rewritten(text, IDIOMS);
