/** Calls and meetings. */
import { fail, ok, type Result } from "../../result.js";
import { keyOf } from "../../text/tokens.js";
import { findWhen } from "../dates/find.js";
import { DOMESTIC, decide, type Judgement } from "../judgement.js";
import { readList } from "../parties/list.js";
import type { Party } from "../parties/party.js";
import { type Finding, finding } from "../reasons.js";
import { type Clause, clauses } from "../text/clause.js";
import { foreignWords } from "../text/foreign.js";
import { type Listed, participantLists, SAYS_SEPARATE } from "../text/participants-list.js";
import type { ContactTitle } from "../title/form.js";
import { type Draft, draft } from "./draft.js";
import { modeOf } from "./mode.js";
import { type Named, participantsOf, titleParties } from "./participants.js";
import { placeIn } from "./place.js";
import { contactSummary } from "./summary.js";
import type { Case } from "./world.js";

const MOVED = /\b(?:cancel(?:l?ed|s)?|postponed?|reschedul\w+|called off|instead of)\b/i;

/** So many tell of whom it was with. */
const PARAGRAPHS = 3;

export function judgeContact(title: ContactTitle, about: Case): Judgement {
  const { readout, lexicon, home } = about;
  const texts = [readout.title, ...readout.opening.slice(0, PARAGRAPHS)];
  if (texts.every((text) => foreignWords(text, lexicon, home?.id) === undefined)) return DOMESTIC;
  const { parties: others, group } = titleParties(title.others, about);
  const actors = title.actor === undefined ? [] : readList(title.actor, lexicon).parties;
  const lists = participantLists(readout.opening);
  const told = clauses(readout.opening).filter(({ ahead }) => !ahead || !isReadout(readout.title));
  const mentions = [...told.map(({ text }) => text), ...lists.map(({ text }) => text)].flatMap(
    (text) => readList(text, lexicon).parties,
  );
  const make = (
    named: Partial<Named>,
    clause: Clause,
    listed: Listed | undefined,
  ): Result<Draft, readonly Finding[]> =>
    build(
      title,
      { actors, others, clause: [], list: undefined, group, mentions, ...named },
      clause,
      listed,
      about,
    );

  if (title.many) return judgeMany(title, { others, actors, lists, told, mentions, make }, about);
  const list = joinedLists(lists);
  const clause = told.find(({ sentence }) => tells(sentence, others, list));
  if (!clause) return decide([unclear(others)], understood(title));
  const made = make(
    { clause: readList(clause.text, lexicon).parties, list: list && readList(list.text, lexicon) },
    clause,
    list,
  );
  return made.ok
    ? { kind: "events", drafts: [made.value], open: [] }
    : decide(made.failure, understood(title));
}

/** What several sentences list, one below the other. */
function joinedLists(lists: readonly Listed[]): Listed | undefined {
  const [first] = lists;
  return first && { ...first, text: lists.map(({ text }) => text).join("; ") };
}

interface Parts {
  readonly others: readonly Party[];
  readonly actors: readonly Party[];
  readonly lists: readonly Listed[];
  readonly told: readonly Clause[];
  readonly mentions: readonly Party[];
  readonly make: (
    named: Partial<Named>,
    clause: Clause,
    listed: Listed | undefined,
  ) => Result<Draft, readonly Finding[]>;
}

/** "Calls with …": one for each of those listed as separate, or for each who has a clause to himself. */
function judgeMany(
  title: ContactTitle,
  { others, lists, told, make }: Parts,
  { lexicon, readout }: Case,
): Judgement {
  const separate =
    lists.find((each) => each.separate) ??
    (told.some(({ sentence }) => SAYS_SEPARATE.test(sentence)) ? lists[0] : undefined);
  const dated = told[0];
  const jobs: (() => Result<Draft, readonly Finding[]>)[] = [];
  if (separate && dated) {
    const { parties, rest } = readList(separate.text, lexicon);
    if (rest.some((word) => /^\p{Lu}/u.test(word))) {
      return decide(
        [finding("unclear-participants", `The list has words that could not be read: ${rest.join(" ")}.`)],
        understood(title),
      );
    }
    for (const party of parties)
      jobs.push(() => make({ others: [party], group: undefined }, dated, separate));
  } else {
    for (const party of others) {
      const own = told.filter(({ text }) => mentionsOf(text, [party]));
      const [clause] = own;
      const alone = clause && others.every((other) => other === party || !mentionsOf(clause.text, [other]));
      jobs.push(() =>
        clause && alone
          ? make(
              { others: [party], group: undefined, clause: readList(clause.text, lexicon).parties },
              clause,
              undefined,
            )
          : fail([
              clause
                ? finding(
                    "several-events",
                    "It is not clear whether those named took part in one or in several.",
                  )
                : unclear([party]),
            ]),
      );
    }
  }
  if (jobs.length === 0) {
    return decide(
      [finding("several-events", `“${readout.title}” tells of several, and they are not listed one by one.`)],
      understood(title),
    );
  }
  const made = jobs.map((job) => job());
  const drafts = made.flatMap((each) => (each.ok ? [each.value] : []));
  const open = made.flatMap((each) => (each.ok ? [] : each.failure));
  return drafts.length > 0 ? { kind: "events", drafts, open } : decide(open, understood(title));
}

function build(
  title: ContactTitle,
  named: Named,
  clause: Clause,
  listed: Listed | undefined,
  about: Case,
): Result<Draft, readonly Finding[]> {
  const { readout } = about;
  const participants = participantsOf(named, about);
  const when = findWhen(clause.text, readout.published, clause.ahead);
  const several = participants.ok && (participants.value.length > 2 || named.group !== undefined);
  const mode = modeOf(title, clause.text, several);
  const moved = MOVED.test(clause.sentence)
    ? [finding("moved-or-cancelled", "The text says that something was moved or called off.")]
    : [];
  if (!participants.ok || !when.ok || !mode.ok || moved.length > 0) {
    return fail([
      ...moved,
      ...(when.ok ? [] : [when.failure]),
      ...(mode.ok ? [] : [mode.failure]),
      ...(participants.ok ? [] : participants.failure),
    ]);
  }
  const place = mode.value?.value === "in-person" ? placeIn(clause.text, about.lexicon) : undefined;
  const status = clause.ahead ? "planned" : "occurred";
  const { type } = title;
  const contact = { type, status, mode: mode.value, participants: participants.value, place } as const;
  return ok(
    draft(
      {
        ...contact,
        when: when.value,
        summary: contactSummary(contact),
        paragraphs: [clause.paragraph, ...(listed ? [listed.paragraph] : [])],
        ...(named.group !== undefined && { group: named.group }),
      },
      about,
    ),
  );
}

/** Whether the sentence is about those of the title: it names one of them, or the title names none. */
function tells(sentence: string, others: readonly Party[], list: Listed | undefined): boolean {
  return (
    others.length === 0 ||
    mentionsOf(sentence, others) ||
    (list !== undefined && mentionsOf(list.text, others))
  );
}

/** By the last word of the name, or the whole of it: texts turn names round. */
function mentionsOf(text: string, parties: readonly Party[]): boolean {
  const words = ` ${keyOf(text)} `;
  return parties.some(({ name, office = "" }) =>
    (name === "" ? [office] : name.split(" ").slice(-2)).some((word) => words.includes(` ${keyOf(word)} `)),
  );
}

function isReadout(title: string): boolean {
  return /^(?:joint )?readout/i.test(title);
}

function unclear(parties: readonly Party[]): Finding {
  const who = parties.map(({ name, office }) => name || office).join(", ");
  return finding(
    "unclear-event",
    `No sentence at the beginning tells of it${who === "" ? "" : ` and names ${who}`}.`,
  );
}

function understood({ type, actor, others }: ContactTitle): string {
  return `${type}: ${[actor, others].filter(Boolean).join(" with ")}`;
}
