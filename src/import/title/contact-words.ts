/** The nouns by which titles name a contact. */
import type { ContactType } from "./form.js";

interface ContactWord {
  readonly type: ContactType;
  /** In the singular, as a pattern without case. */
  readonly word: string;
  readonly video?: true;
}

/** Longer ones before those that end like them. */
export const CONTACT_WORDS: readonly ContactWord[] = [
  { type: "call", word: "video(?:-| )?(?:tele)?(?:conference|call)(?: call)?", video: true },
  { type: "call", word: "(?:tele)?phone (?:call|conversation)|telephone call|conference call|phonecall" },
  { type: "call", word: "call" },
  { type: "meeting", word: "(?:virtual|video|online) (?:[a-z]+ )?(?:meeting|summit)", video: true },
  { type: "meeting", word: "(?:working )?(?:lunch|dinner|breakfast)" },
  { type: "meeting", word: "pull-aside|meeting" },
  { type: "contact", word: "conversation|discussion|talk|engagement" },
];

/** Any of them, perhaps in the plural. */
export const CONTACT = `(?:${CONTACT_WORDS.map(({ word }) => word).join("|")})(?:e?s)?`;

/** What may stand before the noun and says nothing of its kind. */
export const QUALITY =
  "(?:(?:bilateral|trilateral|quadrilateral|multilateral|separate|individual|secure|joint|first|second|third|introductory|expanded|in-person|upcoming|recent|private|separate|follow-up) )*";

export function contactWord(text: string): { type: ContactType; video: boolean; many: boolean } | undefined {
  const bare = text.toLowerCase();
  const row = CONTACT_WORDS.find(({ word }) => new RegExp(`^(?:${word})(?:e?s)?$`).test(bare));
  if (!row) return undefined;
  return { type: row.type, video: row.video === true, many: /s$/.test(bare) };
}
