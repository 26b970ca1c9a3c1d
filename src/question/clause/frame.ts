/** A clause as an event with its roles, and as the pattern of the events that it speaks of. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Status } from "../../dataset/schema.js";
import type { Mode } from "../../ontology/schema.js";
import type { EventPattern } from "../../query/query.js";
import type { Lexicon } from "../words/lexicon.js";
import type { Preposition } from "../words/word.js";
import type { Head } from "./head.js";
import type { NamedSlot } from "./slots.js";
import type { Stretch } from "./stretch.js";

export interface Scope {
  readonly lexicon: Lexicon;
  readonly catalogue: Catalogue;
}

export interface Frame {
  /** The event word that the clause turns on. */
  readonly head: Head | undefined;
  readonly types: readonly string[];
  readonly slots: readonly NamedSlot[];
  /** "Duda and Iohannis": those that may each have an event of their own. */
  readonly listed: readonly (readonly string[])[];
  readonly places: readonly string[];
  /** "To Poland, Germany and Romania": each of them. */
  readonly everyPlace: boolean;
  readonly origins: readonly string[];
  readonly topics: readonly string[];
  /** Words that the description must have. */
  readonly wording: readonly string[];
  readonly concerning: Frame | undefined;
  readonly toldIn: Frame | undefined;
  readonly mode: Mode | undefined;
  readonly status: readonly Status[];
  /** Forces are spoken of. */
  readonly troops: boolean;
  /** How many of them are spoken of: "1,700 soldiers". */
  readonly quantity: number | undefined;
  /** "Confirmed by two sources": how many independent ones at least. */
  readonly voices: number | undefined;
  readonly sources: number | undefined;
  /** "Talked alone". */
  readonly alone: boolean;
  /** "On which sources differ". */
  readonly disputed: boolean;
  /** Said to have happened: of plans, those that came about. */
  readonly cameAbout: boolean;
  /** A preposition whose noun stands elsewhere: "whom did he speak with". */
  readonly stranded: readonly Preposition[];
  readonly unknown: readonly string[];
  /** Where the clause says what it is about: words there ask for nothing. */
  readonly stretches: readonly Stretch[];
}

/** Without the clauses within it. */
export type OwnFrame = Omit<Frame, "concerning" | "toldIn">;

export function patternOf(frame: Frame, when: EventPattern["when"]): EventPattern {
  return {
    types: frame.types,
    slots: frame.slots.map(({ span, ...slot }) => slot),
    ...(frame.listed.length > 0 && { listed: frame.listed }),
    places: frame.places,
    ...(frame.everyPlace && { everyPlace: true }),
    origins: frame.origins,
    topics: frame.topics,
    when,
    status: frame.status,
    ...(frame.mode !== undefined && { mode: frame.mode }),
    ...(frame.wording.length > 0 && { wording: frame.wording }),
    ...(frame.quantity !== undefined && { quantity: frame.quantity }),
    ...(frame.voices !== undefined && { voices: frame.voices }),
    ...(frame.sources !== undefined && { sources: frame.sources }),
    ...(frame.disputed && { disputed: true }),
    ...(frame.alone && { alone: true }),
    ...(frame.cameAbout && frame.status.includes("planned") && { cameAbout: true }),
    ...(frame.concerning && { concerning: patternOf(frame.concerning, []) }),
    ...(frame.toldIn && { toldIn: patternOf(frame.toldIn, []) }),
  };
}
