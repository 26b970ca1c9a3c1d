/** What a claim and an event have in common, and in what they differ, in words. */
import { placeName } from "../answer/place-name.js";
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { Mode } from "../ontology/schema.js";
import {
  AGREES_IN,
  BY_MODE,
  COMPARED,
  DIFFERS_IN,
  NOT_RECORDED,
  NOT_SETTLED_IN,
  OTHER_WAY_ROUND,
  PLANNED,
  QUOTED,
  RECORDED_ONLY,
  SAID_AND_RECORDED,
  TOLD_AS_HAPPENED,
  TOLD_AS_NOT,
  UNKNOWN_TO_DATA,
} from "../phrases/checking.js";
import type { Locale } from "../phrases/locale.js";
import type { Aspect, Comparison } from "./check.js";
import type { Claim } from "./claim.js";
import { dayText } from "./day-text.js";

/** What differs, what agrees and what is left open, a line each. */
export function comparisonLines(
  { claim, comparison: { aspects } }: { readonly claim: Claim; readonly comparison: Comparison },
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
      return PLANNED[locale]();
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
    case "status":
      return {
        detail:
          aspect.said === "not" || aspect.recorded === "occurred"
            ? TOLD_AS_NOT[locale]()
            : TOLD_AS_HAPPENED[aspect.recorded][locale](),
      };
    case "quantity": {
      const said = aspect.said.toLocaleString(locale);
      return {
        compared: COMPARED.quantity[locale](),
        detail: beside(said, quantityText(aspect.recorded, locale)),
      };
    }
    case "topic":
      return { detail: NOT_RECORDED[locale]() };
  }
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
