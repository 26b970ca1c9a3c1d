/** Statements of one speaker, and joint ones. */
import type { Entity } from "../../dataset/schema.js";
import { DOMESTIC, decide, type Judgement } from "../judgement.js";
import { readList } from "../parties/list.js";
import { GROUP_WORDS } from "../parties/office-words.js";
import { cut } from "../parties/pieces.js";
import { officeHeld } from "../people/office-held.js";
import { resolve } from "../people/resolve.js";
import { type Finding, finding } from "../reasons.js";
import { foreignWords } from "../text/foreign.js";
import type { JointStatementTitle, StatementTitle } from "../title/form.js";
import { draft, type Participant } from "./draft.js";
import { statementSummary } from "./summary.js";
import { type Case, settingOf } from "./world.js";

export function judgeStatement({ speaker, subject }: StatementTitle, about: Case): Judgement {
  const { readout, lexicon, home } = about;
  const understood = `statement: ${[speaker, subject].filter(Boolean).join(" on ")}`;
  const [first = ""] = readout.opening;
  if (foreignWords(subject, lexicon, home?.id) === undefined) {
    if (foreignWords(first, lexicon, home?.id) === undefined) return DOMESTIC;
    return decide(
      [finding("no-subject", "The title does not say what foreign matter it is about; the text has some.")],
      understood,
    );
  }
  const speakers = persons(speaker, about);
  const findings = [
    ...speakers.findings,
    ...(speakers.found.length === 0 && speakers.findings.length === 0
      ? [finding("unnamed-participants", `“${speaker}” names nobody.`)]
      : []),
  ];
  if (findings.length > 0) return decide(findings, understood);
  return made("statement", speakers.found, subject, about);
}

export function judgeJointStatement({ speakers, subject }: JointStatementTitle, about: Case): Judgement {
  const { readout, lexicon, home, directory } = about;
  const [first = ""] = readout.opening;
  const understood = `joint statement: ${[speakers, subject].filter(Boolean).join(" on ")}`;
  if (foreignWords(`${readout.title} ${first}`, lexicon, home?.id) === undefined) return DOMESTIC;
  const text = (
    speakers ||
    /^We,? (?:the )?(.+?)(?:, (?:met|gather|reaffirm)| (?:condemn|remain|met|stand|welcome|are|reaffirm)\b)/.exec(
      first,
    )?.[1] ||
    ""
  ).replaceAll(/(?<=[\p{L}.])-(?=\p{Lu})/gu, " and ");
  const { found, findings } = persons(text, about);
  const bodies = cut(text, lexicon).flatMap((piece): Entity[] =>
    (piece.kind === "country" || piece.kind === "body") && !piece.owns && isAlone(text, piece.text)
      ? piece.entities.slice(0, 1)
      : [],
  );
  const unnamed =
    GROUP_WORDS.test(readout.title) || /\bleaders\b/i.test(text) ? { as: "leaders, not named" } : {};
  const all: Participant[] = [
    ...found,
    ...(found.length > 0
      ? []
      : bodies.map((entity): Participant => ({ entity, role: "speaker", ...unnamed }))),
  ];
  const enough = all.length > 1 || all.some(({ entity }) => entity.kind === "organisation");
  if (findings.length > 0 || !enough) {
    return decide(
      [
        ...findings,
        ...(enough ? [] : [finding("unnamed-participants", "It is not clear whose joint statement it is.")]),
      ],
      understood,
    );
  }
  const type = directory.catalogue.type("joint-statement") ? "joint-statement" : "statement";
  return made(type, all, subject, about);
}

/** "European Commission" stands for itself, and "European Commission President" does not. */
function isAlone(text: string, name: string): boolean {
  const behind = text.slice(text.indexOf(name) + name.length).trim();
  return !/^(?:President|Prime|Chancellor|Secretary|Foreign|Minister)/.test(behind);
}

function made(type: string, speakers: readonly Participant[], subject: string, about: Case): Judgement {
  const { readout } = about;
  const ids = new Set(speakers.map(({ entity }) => entity.id));
  const mentioned = concerned(subject, about).filter(({ id }) => !ids.has(id));
  const participants: Participant[] = [
    ...speakers,
    ...mentioned.map((entity): Participant => ({ entity, role: "mentioned" })),
  ];
  const { day } = readout.published;
  const event = draft(
    {
      type,
      status: "occurred",
      when: { first: day, last: day, note: "The day on which it was published." },
      mode: { value: "written", certainty: "certain" },
      participants,
      summary: statementSummary(participants, type !== "statement" || speakers.length > 1),
      paragraphs: [1],
    },
    about,
  );
  return { kind: "events", drafts: [event], open: [] };
}

function persons(text: string, about: Case): { found: readonly Participant[]; findings: readonly Finding[] } {
  const { lexicon } = about;
  const setting = settingOf(about, []);
  const found: Participant[] = [];
  const findings: Finding[] = [];
  for (const party of readList(text, lexicon).parties) {
    if (party.name === "" && party.office === undefined) continue;
    const known = resolve(party, setting);
    if (!known.ok) findings.push(known.failure);
    else {
      const as = officeHeld(known.value, about);
      found.push({ entity: known.value.entity, role: "speaker", ...(as !== undefined && { as }) });
    }
  }
  return { found, findings };
}

/** Whom and what the subject names, as far as that is known. */
function concerned(subject: string, about: Case): readonly Entity[] {
  const { lexicon, home } = about;
  const setting = settingOf(about, []);
  const people = readList(subject, lexicon).parties.flatMap((party) => {
    if (party.office === undefined && party.people.length === 0) return [];
    const known = resolve(party, setting);
    return known.ok && !known.value.isNew ? [known.value.entity] : [];
  });
  const others = cut(subject, lexicon).flatMap((piece) =>
    (piece.kind === "country" || piece.kind === "body") && piece.entities[0]?.id !== home?.id
      ? piece.entities.slice(0, 1)
      : [],
  );
  return [...new Map([...people, ...others].map((each) => [each.id, each])).values()];
}
