/** The closed-class words of a question and what each does in it. */
import type { EntityKind, Status } from "../../dataset/schema.js";
import type { Mode } from "../../ontology/schema.js";
import type { PlaceFeature } from "../../query/query.js";
import type { Grain } from "../../time/interval.js";

export type Preposition =
  | "with"
  | "by"
  | "to"
  | "from"
  | "in"
  | "at"
  | "on"
  | "of"
  | "for"
  | "about"
  | "between"
  | "among"
  | "against"
  | "near";

export type Word =
  /** who, whom, whose, what, which, when, where, why */
  | {
      readonly is: "ask";
      readonly ask: "who" | "whom" | "whose" | "what" | "which" | "when" | "where" | "why" | "how";
    }
  /** what can you do: about Dateline itself */
  | { readonly is: "self" }
  | { readonly is: "how-many" }
  | { readonly is: "how-often" }
  | { readonly is: "how-long" }
  /** the time of day */
  | { readonly is: "clock" }
  /** did, was, has: `passive` for forms of be, `perfect` for forms of have */
  | { readonly is: "auxiliary"; readonly of: "do" | "be" | "have" | "will" | "should" }
  | { readonly is: "preposition"; readonly preposition: Preposition }
  /** before, after, since, until, on the same day as */
  | { readonly is: "relative"; readonly relation: "before" | "after" | "since" | "until" | "during" }
  | { readonly is: "same"; readonly grain: Grain }
  | { readonly is: "order"; readonly from: "first" | "last"; readonly nth: number }
  | { readonly is: "next"; readonly relation: "before" | "after" }
  /** country, city, unit, minister: what kind of answer is asked for */
  | {
      readonly is: "kind";
      readonly kinds: readonly EntityKind[];
      readonly feature?: PlaceFeature;
      readonly people?: boolean;
    }
  /** date, day, month, year as what is asked for */
  | { readonly is: "grain"; readonly grain: Grain }
  /** soldiers, troops, forces */
  | { readonly is: "troops" }
  /** planes: what forces travel in */
  | { readonly is: "carrier" }
  | { readonly is: "number"; readonly value: number }
  /** barrels, dollars: what the data counts besides soldiers */
  | { readonly is: "unit"; readonly units: readonly string[] }
  /** cover, deal with: what something is about */
  | { readonly is: "covers" }
  | { readonly is: "mode"; readonly mode: Mode }
  | { readonly is: "status"; readonly status: Status }
  /** have, make, give: a verb that leaves the meaning to a noun: "had a call" */
  | { readonly is: "light" }
  /** happen, take place, occur */
  | { readonly is: "happen" }
  /** do: "what did Biden do" */
  | { readonly is: "act" }
  /** is it true that, was there: a yes-no question */
  | { readonly is: "whether" }
  /** confirmed by two sources */
  | { readonly is: "vouched"; readonly by: "sources" | "voices" }
  /** on which sources differ */
  | { readonly is: "disputed" }
  /** how many sources confirm */
  | { readonly is: "how-many-sources"; readonly of: "sources" | "independent-sources" }
  /** by month, each day: counted for each by itself */
  | { readonly is: "per"; readonly grain: Grain }
  /** according to: on whose word */
  | { readonly is: "according" }
  | { readonly is: "event-noun" }
  | { readonly is: "topic-noun" }
  | { readonly is: "source-noun" }
  | { readonly is: "timeline" }
  | { readonly is: "list" }
  | { readonly is: "profile" }
  | { readonly is: "else" }
  | { readonly is: "except" }
  | { readonly is: "most" }
  | { readonly is: "ever" }
  /** nobody else took part */
  | { readonly is: "alone" }
  | { readonly is: "counterpart" }
  /** allies, partners: of whom, a group before it says */
  | { readonly is: "allies" }
  | { readonly is: "possessive" }
  | { readonly is: "pronoun" }
  | { readonly is: "and" }
  | { readonly is: "or" }
  | { readonly is: "not" }
  | { readonly is: "that" }
  /** A word that only the descriptions of events know. */
  | { readonly is: "literal" }
  | { readonly is: "the" }
  | { readonly is: "filler" };

export type WordKind = Word["is"];
