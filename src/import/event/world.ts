/** What the judgement of a document rests on besides the document. */
import type { Entity } from "../../dataset/schema.js";
import type { Publisher } from "../document/publisher.js";
import type { Readout } from "../document/readout.js";
import type { Lexicon } from "../parties/lexicon.js";
import type { Party } from "../parties/party.js";
import type { Directory } from "../people/directory.js";
import type { Setting } from "../people/resolve.js";
import type { FindTopics } from "./topics.js";

export interface World {
  readonly lexicon: Lexicon;
  readonly directory: Directory;
  readonly findTopics: FindTopics;
  readonly publisherOf: (url: string | undefined) => Publisher;
}

/** A document in its world. */
export interface Case extends World {
  readonly readout: Readout;
  readonly publisher: Publisher;
  readonly home: Entity | undefined;
}

export function caseOf(readout: Readout, world: World): Case {
  const publisher = world.publisherOf(readout.url);
  return {
    ...world,
    readout,
    publisher,
    home: publisher.home === undefined ? undefined : world.lexicon.country(publisher.home),
  };
}

export function settingOf({ directory, readout, home }: Case, mentions: readonly Party[]): Setting {
  return { directory, day: readout.published.day, home, newAtHome: true, mentions };
}
