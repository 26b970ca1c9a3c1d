/** What was typed into one blank of a form, an id, a label or any words, turned into ids. */
import type { Catalogue } from "../dataset/catalogue.js";
import type { Event } from "../dataset/schema.js";
import type { Failure } from "../failure.js";
import { fail, ok, type Result } from "../result.js";
import { keyOf } from "../text/tokens.js";
import type { Interval } from "../time/interval.js";
import { readTimes } from "../time/read.js";
import { candidate, namesLike } from "./problems.js";
import { cut, type ReadContext } from "./spans/cut.js";
import { isLight } from "./spans/span.js";

export interface Lookup {
  /** Names of anyone or anything that takes part: person, organisation, country, unit, office. Ids, best first. */
  entity(text: string): Result<readonly string[], Failure>;
  place(text: string): Result<readonly string[], Failure>;
  type(text: string): Result<readonly string[], Failure>;
  event(text: string): Result<string, Failure>;
  /** A date or period in words or figures. */
  period(text: string): Result<Interval, Failure>;
}

export function createLookup(context: () => ReadContext): Lookup {
  const entity = (text: string): Result<readonly string[], Failure> => {
    const scope = context();
    if (scope.catalogue.entity(text)) return ok([text]);
    const spans = cut(text, scope).spans.filter((span) => !isLight(span));
    const [only] = spans;
    if (spans.length !== 1 || only?.tag !== "name") {
      return fail({ kind: "unknown-name", text, candidates: namesLike(text, scope) });
    }
    if (!only.ambiguous) return ok(only.ids);
    const candidates = only.ids.map((id) => candidate(id, scope.catalogue));
    return fail({ kind: "ambiguous-name", text, candidates });
  };
  return {
    entity,
    place(text) {
      const found = entity(text);
      if (!found.ok) return found;
      const { catalogue } = context();
      const isPlace = (id: string): boolean => /^(?:place|country)$/.test(catalogue.entity(id)?.kind ?? "");
      const places = found.value.filter(isPlace);
      return places.length > 0
        ? ok(places)
        : fail({ kind: "unknown-record", what: "place", text, candidates: [] });
    },
    type(text) {
      const { catalogue, lexicon } = context();
      if (catalogue.type(text)) return ok([text]);
      const words = lexicon.relations.entries.get(keyOf(text)) ?? [];
      const types = [...new Set(words.map((word) => word.type.id))];
      const found = types.length > 0 ? types : calledElsewhere(text, catalogue);
      return found.length > 0
        ? ok(found)
        : fail({ kind: "unknown-record", what: "type", text, candidates: [] });
    },
    event(text) {
      const { catalogue } = context();
      const exact = catalogue.event(text);
      if (exact) return ok(exact.id);
      const near = eventsLike(text, catalogue);
      const [only] = near;
      if (only && near.length === 1) return ok(only.id);
      const candidates = near.map(({ id, summary }) => ({ id, label: summary }));
      return fail({ kind: "unknown-record", what: "event", text, candidates });
    },
    period(text) {
      // Alone in a blank, "6/2" is a date; in a sentence it may be anything.
      const { time } = context();
      const [first] = [...readTimes(text, time), ...readTimes(`on ${text}`, time)];
      return first?.interval ? ok(first.interval) : fail({ kind: "bad-date", text });
    },
  };
}

/** Types by what the other languages call them: "Besuche". */
function calledElsewhere(text: string, { dataset }: Catalogue): readonly string[] {
  const key = keyOf(text);
  return dataset.ontology.types
    .filter(({ labels }) => Object.values(labels ?? {}).some((label) => keyOf(label ?? "") === key))
    .map(({ id }) => id);
}

/** Events whose summary or id has every word of the text, but for small ones. */
function eventsLike(text: string, { dataset }: Catalogue): readonly Event[] {
  const words = keyOf(text)
    .split(" ")
    .filter((word) => word.length > 3);
  if (words.length === 0) return [];
  return dataset.events.filter(({ id, summary }) => {
    const key = `${keyOf(summary)} ${keyOf(id)}`;
    return words.every((word) => key.includes(word));
  });
}
