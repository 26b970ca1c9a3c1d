/** What a claim and an event have in common, and in what they differ, in words. */
import { placeName } from "../answer/place-name.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event, Status } from "../dataset/schema.js";
import type { Mode } from "../ontology/schema.js";
import { QUOTED } from "../phrases/checking.js";
import {
  AGREES_IN,
  BY_MODE,
  CALLED_OFF,
  COMPARED,
  DIFFERS_IN,
  NOT_CHECKED,
  NOT_RECORDED,
  NOT_SETTLED_IN,
  ONLY_SO_FAR,
  OTHER_SUCH,
  OTHER_WAY_ROUND,
  PLANNED,
  RECORDED_ONLY,
  SAID_AND_RECORDED,
  TIMES,
  TOLD_AS_HAPPENED,
  TOLD_AS_NOT,
  TOLD_AS_OFF,
  UNKNOWN_TO_DATA,
} from "../phrases/comparison.js";
import type { Locale } from "../phrases/locale.js";
import type { Aspect, Comparison } from "./check.js";
import type { Amount, Claim } from "./claim.js";
import { dayText } from "./day-text.js";
import type { Times } from "./how-often.js";

interface Compared {
  readonly claim: Claim;
  readonly comparison: Comparison;
  /** Words of the claim. */
  readonly unchecked?: readonly string[];
}

/** What differs, what agrees, and what is left open or was not checked, a line each. */
export function comparisonLines(
  { claim, comparison: { aspects }, unchecked = [] }: Compared,
  locale: Locale,
  catalogue: Catalogue,
  /** Without what agrees, and what is left open where something differs. */
  brief = false,
): readonly string[] {
  const lines = (outcome: "differs" | "open", phrase: typeof DIFFERS_IN): readonly string[] =>
    aspects
      .filter((each) => each.outcome === outcome)
      .map((aspect) => {
        const { compared, detail } = otherwise(aspect, claim, locale, catalogue);
        return phrase[locale](compared, detail);
      });
  const agrees = aspects
    .filter(({ outcome }) => outcome === "agrees")
    .map((aspect) => shared(aspect, claim, locale, catalogue));
  const differs = lines("differs", DIFFERS_IN);
  const strangers = claim.strangers.map((name) => QUOTED[locale](name));
  return [
    ...new Set([
      ...differs,
      ...(agrees.length > 0 && !brief ? [AGREES_IN[locale]([...new Set(agrees)].join(", "))] : []),
      ...(brief && differs.length > 0 ? [] : lines("open", NOT_SETTLED_IN)),
      ...(unchecked.length > 0 && !(brief && differs.length > 0)
        ? [NOT_CHECKED[locale](unchecked.map((words) => QUOTED[locale](words)).join(", "))]
        : []),
      ...(strangers.length > 0 ? [UNKNOWN_TO_DATA[locale](strangers.join(", "))] : []),
    ]),
  ];
}

/** What the claim and the data have alike. */
function shared(aspect: Aspect, { mode }: Claim, locale: Locale, catalogue: Catalogue): string {
  switch (aspect.of) {
    case "participant":
      return names(aspect.said, catalogue, " / ");
    case "direction":
      return OTHER_WAY_ROUND[locale]();
    case "kind": {
      const { label, how } = kindText(aspect.type, aspect.mode, locale, catalogue);
      return (mode === undefined ? undefined : how) ?? label;
    }
    case "date":
      return dayText(aspect.recorded, locale);
    case "place":
      return aspect.recorded === undefined
        ? names(aspect.said, catalogue, ", ")
        : placeOf(aspect.recorded, catalogue);
    case "status":
      return statusText(aspect.recorded, locale);
    case "times":
      return TIMES[locale](aspect.recorded);
    case "order":
      return dayText(aspect.recorded, locale);
    case "quantity":
      return quantityText(aspect.recorded, locale);
    case "topic":
      return aspect.topics.map((id) => catalogue.topic(id)?.label ?? id).join(", ");
  }
}

/** In what they differ, or what the data leaves open. */
function otherwise(
  aspect: Aspect,
  { verb }: Claim,
  locale: Locale,
  catalogue: Catalogue,
): { readonly compared?: string; readonly detail: string } {
  const beside = (said: string, recorded: string | undefined): string => {
    if (recorded === undefined || recorded === "") return NOT_RECORDED[locale]();
    return aspect.outcome === "open"
      ? RECORDED_ONLY[locale](recorded)
      : SAID_AND_RECORDED[locale](said, recorded);
  };
  switch (aspect.of) {
    case "participant": {
      const said = names(aspect.said, catalogue, " / ");
      const recorded = names(aspect.recorded, catalogue, ", ") || NOT_RECORDED[locale]();
      return { compared: COMPARED.participant[locale](), detail: beside(said, recorded) };
    }
    case "direction":
      return { detail: OTHER_WAY_ROUND[locale]() };
    case "kind": {
      const { whole } = kindText(aspect.type, aspect.mode, locale, catalogue);
      return { compared: COMPARED.kind[locale](), detail: beside(QUOTED[locale](verb), whole) };
    }
    case "date": {
      const [said, recorded] = [dayText(aspect.said, locale), dayText(aspect.recorded, locale)];
      return { compared: COMPARED.date[locale](), detail: beside(said, recorded) };
    }
    case "place": {
      const recorded = aspect.recorded === undefined ? undefined : placeOf(aspect.recorded, catalogue);
      const said = names(aspect.said, catalogue, ", ");
      return { compared: COMPARED.place[locale](), detail: beside(said, recorded) };
    }
    case "status": {
      if (aspect.outcome === "open")
        return { detail: RECORDED_ONLY[locale](statusText(aspect.recorded, locale)) };
      if (aspect.said === "off") return { detail: TOLD_AS_OFF[locale]() };
      return {
        detail:
          aspect.said === "not" || aspect.recorded === "occurred"
            ? TOLD_AS_NOT[locale]()
            : TOLD_AS_HAPPENED[aspect.recorded][locale](),
      };
    }
    case "quantity":
      return {
        compared: COMPARED.quantity[locale](),
        detail: beside(amountText(aspect.said, locale), quantityText(aspect.recorded, locale)),
      };
    case "times":
      return {
        compared: COMPARED.times[locale](),
        detail: beside(timesText(aspect.said, locale), TIMES[locale](aspect.recorded)),
      };
    case "order": {
      const recorded = dayText(aspect.recorded, locale);
      const detail = (aspect.outcome === "open" ? ONLY_SO_FAR : OTHER_SUCH)[aspect.said][locale](recorded);
      return { compared: COMPARED[aspect.said][locale](), detail };
    }
    case "topic":
      return { detail: NOT_RECORDED[locale]() };
  }
}

const statusText = (status: Status, locale: Locale): string =>
  (status === "cancelled" || status === "denied" ? CALLED_OFF : PLANNED)[locale]();

/** "5,000"; with a hedge in the words of the message. */
const amountText = ({ value, text }: Amount, locale: Locale): string =>
  /^\d/u.test(text) ? value.toLocaleString(locale) : QUOTED[locale](text);

/** "3", "at least 3": the open end is left out. */
function timesText({ least, most }: Times, locale: Locale): string {
  if (least === most) return TIMES[locale](least);
  return Number.isFinite(most) ? `≤ ${TIMES[locale](most)}` : `≥ ${TIMES[locale](least)}`;
}

/** More who might be meant, or took part, would bury the one that matters. */
const MOST_NAMES = 5;

function names(ids: readonly string[], catalogue: Catalogue, between: string): string {
  const shown = ids.slice(0, MOST_NAMES).map((id) => catalogue.entity(id)?.name ?? id);
  return [...shown, ...(ids.length > MOST_NAMES ? ["…"] : [])].join(between);
}

function placeOf(id: string, catalogue: Catalogue): string {
  const place = catalogue.entity(id);
  return place ? placeName(place, catalogue) : id;
}

function kindText(
  id: string,
  mode: Mode | undefined,
  locale: Locale,
  catalogue: Catalogue,
): { readonly label: string; readonly how: string | undefined; readonly whole: string } {
  const label = catalogue.type(id)?.label ?? id;
  const how = mode === undefined || mode === "unknown" ? undefined : BY_MODE[mode][locale]();
  return { label, how, whole: how === undefined ? label : `${label}, ${how}` };
}

/** "1,700 soldiers", "at least 3,000": as a range where both ends are known. */
function quantityText(quantity: Event["quantity"], locale: Locale): string {
  const { min, best, max, unit = "" } = quantity ?? {};
  const write = (count: number): string => count.toLocaleString(locale);
  const range =
    min !== undefined && max !== undefined && min !== max ? `${write(min)}–${write(max)}` : undefined;
  const only = best ?? min ?? max;
  return `${only === undefined || range !== undefined ? (range ?? "") : write(only)} ${unit}`.trim();
}
