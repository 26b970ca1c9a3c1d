/** The clause of a text that tells of a contact or journey: who, with whom, when and where, without what for. */
import { sentences } from "../document/plain-text.js";

export interface Clause {
  readonly text: string;
  /** From 1. */
  readonly paragraph: number;
  readonly ahead: boolean;
  /** The whole sentence. */
  readonly sentence: string;
}

interface Telling {
  readonly name: string;
  readonly ahead: boolean;
  readonly pattern: RegExp;
}

const BASE_FORMS =
  "meet|speak|talk|hold|host|welcome|receive|travel|visit|join|participate|convene|call|attend|be traveling|be travelling";

/** What is ahead first: "will meet" is no meeting that was. */
const TELLINGS: readonly Telling[] = [
  {
    name: "will meet · is scheduled to travel",
    ahead: true,
    pattern: new RegExp(
      `\\b(?:will(?: also| virtually)?|(?:is|are) (?:scheduled |expected |set |due )?to|plans? to|intends? to) (?:${BASE_FORMS})\\b`,
      "i",
    ),
  },
  {
    name: "spoke · met · held a call · travelled",
    ahead: false,
    pattern:
      /\b(?:spoke|met|talked|convened|held|hosted|welcomed|received|joined|participated|traveled|travelled|visited|led|called|had (?:a|an|\w+ separate|separate)|(?:finished|just) speaking|sat down)\b/i,
  },
];

/** What the contact was for, or what was said in it, begins here; there is nothing of who and when behind it. */
const PURPOSE =
  /(?:,? (?:and|where|which|who|during which|in which|as part of|building on)(?= (?:then |also |they )?\p{Ll}+(?:ed|d)\b)|,? (?:where|which|who|during which|as part of)\b| to (?!(?:the|a|an|his|her|their|our|its)\b)(?=\p{Ll})| (?:about|regarding|concerning|following|ahead of|after|before|amid|given|in preparation for|in response to|in advance of|on the margins of|on the sidelines of|prior to|as we|as they|as he|as she|as the|for (?:a|an) (?:bilateral|working|meeting|official|state|discussion|update|follow)|for (?:an? )?(?:update|talks|meetings)|because|while|in honor)\b|, \p{Ll}+ing\b)/u;

const PARAGRAPHS = 3;

/** In order, from the first paragraphs. */
export function clauses(opening: readonly string[]): readonly Clause[] {
  return opening.slice(0, PARAGRAPHS).flatMap((paragraph, at) =>
    sentences(paragraph).flatMap((sentence) => {
      const telling = TELLINGS.find(({ pattern }) => pattern.test(sentence));
      if (!telling) return [];
      return [{ text: beforePurpose(sentence), paragraph: at + 1, ahead: telling.ahead, sentence }];
    }),
  );
}

function beforePurpose(sentence: string): string {
  const telling = TELLINGS.map(({ pattern }) => pattern.exec(sentence)).find((match) => match !== null);
  const verbEnd = telling ? telling.index + telling[0].length : 0;
  const behind = PURPOSE.exec(sentence.slice(verbEnd));
  return behind ? sentence.slice(0, verbEnd + behind.index) : sentence;
}
