/** The source record of a document. */
import { type Entity, Source } from "../../dataset/schema.js";
import { keyOf } from "../../text/tokens.js";
import type { Publisher } from "../document/publisher.js";
import type { Readout } from "../document/readout.js";
import { slug } from "../parties/lexicon.js";

const LENGTH = 90;

/** `by`: the organisation of the publisher's name, where one is known. */
export function sourceOf(readout: Readout, publisher: Publisher, entities: readonly Entity[]): Source {
  const key = keyOf(publisher.name);
  const by = entities.find(
    ({ kind, name, aliases }) =>
      kind === "organisation" &&
      [name, ...aliases.map(({ text }) => text)].some((text) => keyOf(text) === key),
  );
  return Source.parse({
    id: sourceId(readout),
    title: readout.title,
    publisher: publisher.name,
    ...(by && { by: by.id }),
    ...(readout.url !== undefined && { url: readout.url }),
    published: readout.published.date,
    language: "en",
    licence: publisher.licence,
    kind: "readout",
  });
}

/** The day and the title, cut where a word ends. */
export function sourceId({ published, title }: Readout): string {
  const words = slug(title).split("-");
  let id = published.date;
  for (const word of words) {
    if (id.length + word.length >= LENGTH) break;
    id += `-${word}`;
  }
  return id;
}
