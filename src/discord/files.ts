/** Files that go along with a message: named in its body, and sent beside it as parts of a form. */
import {
  type APIMessageTopLevelComponent,
  ComponentType,
  MessageFlags,
  type RawFile,
  type RESTAPIAttachment,
} from "discord.js";
import type { Attachment } from "./command.js";

/** What of a message's body has to do with files. */
interface Body {
  readonly flags?: number | undefined;
  readonly components?: readonly APIMessageTopLevelComponent[] | undefined;
}

interface Named {
  readonly attachments?: RESTAPIAttachment[];
  readonly components?: APIMessageTopLevelComponent[];
}

/** The body with each file named in it by its number among the parts. Version 2 shows only files that have a component. */
export function withFiles<Own extends Body>(body: Own, files: readonly Attachment[]): Own & Named {
  if (files.length === 0) return body as Own & Named;
  const attachments = files.map(({ name }, id) => ({ id: String(id), filename: name }));
  const isVersion2 = ((body.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const shown = isVersion2 ? files.map(fileComponent) : [];
  const components = [...(body.components ?? []), ...shown];
  return { ...body, attachments, ...(components.length > 0 && { components }) };
}

const fileComponent = ({ name }: Attachment): APIMessageTopLevelComponent => ({
  type: ComponentType.File,
  file: { url: `attachment://${name}` },
});

/** As discord.js sends them: `files[0]`, `files[1]`, … */
export function rawFiles(files: readonly Attachment[]): RawFile[] {
  return files.map(({ name, text }) => ({ name, data: text, contentType: typeOf(name) }));
}

/** By the ending of the name. */
const TYPES: readonly (readonly [ending: string, type: string])[] = [
  [".csv", "text/csv; charset=utf-8"],
  [".json", "application/json"],
  [".ics", "text/calendar; charset=utf-8"],
  [".geojson", "application/geo+json"],
];

const typeOf = (name: string): string =>
  TYPES.find(([ending]) => name.endsWith(ending))?.[1] ?? "text/plain; charset=utf-8";
