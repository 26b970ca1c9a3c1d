/** Journeys to one country. */
import { isoAt } from "../../time/calendar.js";
import { findWhen } from "../dates/find.js";
import { DOMESTIC, decide, type Judgement } from "../judgement.js";
import { readList } from "../parties/list.js";
import { cut } from "../parties/pieces.js";
import { officeHeld } from "../people/office-held.js";
import { resolve } from "../people/resolve.js";
import { type Finding, finding } from "../reasons.js";
import { clauses } from "../text/clause.js";
import { foreignWords } from "../text/foreign.js";
import type { TravelTitle } from "../title/form.js";
import { draft, type Participant } from "./draft.js";
import { type Place, placeIn } from "./place.js";
import { visitSummary } from "./summary.js";
import { type Case, settingOf } from "./world.js";

const TRAVELS = /\b(?:travel\w*|visit(?:s|ed)?|trip)\b/i;

export function judgeTravel(title: TravelTitle, about: Case): Judgement {
  const { readout, lexicon, home } = about;
  const [first = ""] = readout.opening;
  if ([title.place, first].every((text) => foreignWords(text, lexicon, home?.id) === undefined))
    return DOMESTIC;
  const understood = `visit: ${title.actor} to ${title.place}`;
  const told = clauses(readout.opening).filter(({ text }) => TRAVELS.test(text));
  const dated = told.map((clause) => ({
    clause,
    when: findWhen(clause.text, readout.published, clause.ahead),
  }));
  const sure = dated.filter(({ when }) => when.ok);
  const [one = dated[0]] = sure;
  if (!one)
    return decide(
      [finding("unclear-event", "No sentence at the beginning tells of the journey.")],
      understood,
    );
  const days = new Set(sure.map(({ when }) => (when.ok ? isoAt(when.value.first, "day") : "")));
  const place = countryOf(title.place, one.clause.text, about);
  const travellers = readList(title.actor, lexicon).parties;
  const setting = settingOf(
    about,
    told.flatMap(({ text }) => readList(text, lexicon).parties),
  );
  const known = travellers.map((party) => resolve(party, setting));
  const findings: Finding[] = [
    ...(one.when.ok ? [] : [one.when.failure]),
    ...(days.size > 1
      ? [finding("date-contradicts", `The text gives more than one day: ${[...days].join(", ")}.`)]
      : []),
    ...(place.place ? [] : [finding("unclear-place", place.why)]),
    ...known.flatMap((each) => (each.ok ? [] : [each.failure])),
    ...(known.length === 0 ? [finding("unnamed-participants", `“${title.actor}” names nobody.`)] : []),
  ];
  if (findings.length > 0 || !one.when.ok || !place.place || !place.host) return decide(findings, understood);
  const participants: Participant[] = [
    ...known.flatMap((each): Participant[] => {
      if (!each.ok) return [];
      const as = officeHeld(each.value, about);
      return [{ entity: each.value.entity, role: "actor", ...(as !== undefined && { as }) }];
    }),
    { entity: place.host, role: "host" },
  ];
  const status = one.clause.ahead ? "planned" : "occurred";
  const made = draft(
    {
      type: "visit",
      status,
      when: one.when.value,
      participants,
      place: place.place,
      summary: visitSummary(participants, status, place.place),
      paragraphs: [one.clause.paragraph],
    },
    about,
  );
  return { kind: "events", drafts: [made], open: [] };
}

type Where =
  | { readonly place: Place; readonly host: Place["entity"] }
  | { readonly place?: undefined; readonly host?: undefined; readonly why: string };

/** The one country that title and clause name, and the city in it where the clause has one. */
function countryOf(place: string, clause: string, { lexicon }: Case): Where {
  const named = (text: string) =>
    cut(text, lexicon).flatMap((piece) =>
      piece.kind === "country" && !piece.demonym ? piece.entities.slice(0, 1) : [],
    );
  const [host, ...further] = new Map(
    [...named(place), ...named(clause)].map((each) => [each.id, each]),
  ).values();
  if (!host) return { why: `The country of “${place}” is not known.` };
  if (further.length > 0) {
    return { why: `There are several countries: ${[host, ...further].map(({ name }) => name).join(", ")}.` };
  }
  const city = placeIn(clause, lexicon);
  const isIn =
    city && (city.entity.id === host.id || city.within?.id === host.id || city.entity.within === host.id);
  return { place: isIn ? city : { entity: host }, host };
}
