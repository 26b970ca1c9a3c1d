/** The grammar of titles. */
import { CONTACT, contactWord, QUALITY } from "./contact-words.js";
import type { Title } from "./form.js";
import { type Lead, readLead } from "./lead.js";
import { WHOLE_FORMS } from "./whole-forms.js";

interface SubjectForm {
  readonly name: string;
  readonly pattern: RegExp;
  read(groups: Readonly<Record<string, string | undefined>>, lead: Lead): Title | undefined;
}

/** "Biden's", "Harris'", and nothing where the sign was forgotten: "National Security Advisor Jake Sullivan Meeting". */
const OWN = "(?:'s|(?<=s)')?";
/** The leads before which the subject may also be told of rather than have happened. */
const WITH = "(?:with|alongside)";

/** What a title is about, behind its lead. The first whose pattern fits. */
const SUBJECT_FORMS: readonly SubjectForm[] = [
  {
    name: "NATO Summit and Call with President …",
    pattern: new RegExp(
      `^(?:the )?[^']+\\b(?:summit|meeting|visit|call)s? and (?:${QUALITY})${CONTACT} ${WITH} `,
      "i",
    ),
    read: () => ({ kind: "several" }),
  },
  {
    name: "Call and Meeting with …",
    pattern: new RegExp(`\\b${CONTACT} and (?:${QUALITY})(?:${CONTACT}|visit|travel) (?:${WITH}|to) `, "i"),
    read: () => ({ kind: "several" }),
  },
  {
    name: "Phone Call with President … of …",
    pattern: new RegExp(
      `^(?:the |a |his |her |my )?(?:${QUALITY})(?<word>${CONTACT}) ${WITH} (?<others>.+)$`,
      "i",
    ),
    read: ({ word = "", others = "" }, lead) => contact(word, others, lead, lead.teller),
  },
  {
    name: "President Biden's Call with President … of …",
    pattern: new RegExp(`^(?<actor>.+?)${OWN} (?:${QUALITY})(?<word>${CONTACT}) ${WITH} (?<others>.+)$`, "i"),
    read: ({ actor = "", word = "", others = "" }, lead) => contact(word, others, lead, actor),
  },
  {
    name: "Bilateral Meeting between President … and Prime Minister …",
    pattern: new RegExp(
      `^(?:the |a )?(?:${QUALITY})(?<word>${CONTACT}) (?:between|of|among) (?<others>.+ and .+)$`,
      "i",
    ),
    read: ({ word = "", others = "" }, lead) => contact(word, others, lead),
  },
  {
    name: "President …'s Participation in the G7 Leaders' Meeting",
    pattern: new RegExp(
      `^(?<actor>.+?)${OWN} participation in (?:the |a )?(?:${QUALITY})(?<others>.+?) (?<word>${CONTACT})$`,
      "i",
    ),
    read: ({ actor = "", word = "", others = "" }, lead) => contact(word, others, lead, actor),
  },
  {
    name: "Quad Leaders Call",
    pattern: new RegExp(`^(?:the )?(?<others>.+? leaders)'? (?:${QUALITY})(?<word>${CONTACT})$`, "i"),
    read: ({ word = "", others = "" }, lead) => contact(word, others, lead),
  },
  {
    name: "Vice President …'s Travel to Poland · Visit to France",
    pattern: new RegExp(
      `^(?<actor>.+?)${OWN} (?:${QUALITY}|official |upcoming |state )*(?:travels?|visits?|trips?) to (?:the )?(?<place>.+)$`,
      "i",
    ),
    read: ({ actor = "", place = "" }) => ({ kind: "travel", actor, place }),
  },
  {
    name: "National Security Advisor …'s Meetings in Saudi Arabia · President …'s Briefings on …",
    pattern: new RegExp(
      `(?:'s|s') .*\\b(?:${CONTACT}|travel|trips?|visits?|briefings?|engagements?|participation)\\b`,
      "i",
    ),
    read: () => ({ kind: "several" }),
  },
];

/** Titles without a lead that say what is planned or was announced. */
const BARE_FORMS: readonly SubjectForm[] = [
  {
    name: "President … to Travel to Poland",
    pattern: /^(?<actor>.+?) (?:to|will) (?:travel to|visit) (?:the )?(?<place>.+)$/i,
    read: ({ actor = "", place = "" }) => ({ kind: "travel", actor, place }),
  },
  {
    name: "President … to Host Prime Minister …",
    pattern: /^(?<actor>.+?) (?:to|will) (?<verb>host|welcome|receive|meet(?: with)?) (?<others>.+)$/i,
    read: ({ actor = "", others = "" }) => ({
      kind: "contact",
      type: "meeting",
      many: false,
      video: false,
      actor,
      others: withoutSubject(others),
    }),
  },
  {
    name: "President … to Speak with Prime Minister …",
    pattern: /^(?<actor>.+?) (?:to|will) (?:speak|talk) (?:by phone )?(?:with|to) (?<others>.+)$/i,
    read: ({ actor = "", others = "" }) => ({
      kind: "contact",
      type: "call",
      many: false,
      video: false,
      actor,
      others: withoutSubject(others),
    }),
  },
  {
    name: "… Announces …",
    pattern: /\b(?:announces?|launch(?:es)?|to announce)\b/i,
    read: () => ({ kind: "announcement" }),
  },
];

/** Undefined where the title has none of the known forms. */
export function readTitle(title: string): Title | undefined {
  const whole = WHOLE_FORMS.find(({ pattern }) => pattern.test(title));
  if (whole) return whole.read(whole.pattern.exec(title)?.groups ?? {});
  const lead = readLead(title);
  const subject = firstOf(SUBJECT_FORMS, lead.rest, lead);
  switch (lead.kind) {
    case "readout":
      return subject;
    case "statement":
      return subject ?? { kind: "statement", speaker: lead.teller ?? "", subject: lead.rest };
    case "none":
      return firstOf(BARE_FORMS, title, lead) ?? subject;
  }
}

function firstOf(forms: readonly SubjectForm[], text: string, lead: Lead): Title | undefined {
  for (const { pattern, read } of forms) {
    const match = pattern.exec(text);
    const title = match ? read(match.groups ?? {}, lead) : undefined;
    if (title) return title;
  }
  return undefined;
}

function contact(word: string, others: string, lead: Lead, actor?: string): Title | undefined {
  const known = contactWord(word);
  if (!known) return undefined;
  return {
    kind: "contact",
    ...known,
    others: withoutSubject(others),
    ...(actor !== undefined && { actor }),
    ...(lead.teller !== undefined && { teller: lead.teller }),
  };
}

/** "European Leaders on Russia and Ukraine": those, and not what it was about. */
function withoutSubject(others: string): string {
  return others.replace(
    / (?:on|regarding|concerning|about|to discuss|ahead of|following|at the margins of|during|for (?:an?|the|his|her|their)) .*$/i,
    "",
  );
}
