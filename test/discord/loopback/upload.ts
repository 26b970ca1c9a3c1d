/** Requests with files: a form of `payload_json` and `files[n]`, and what Discord asks of it. */
import { z } from "zod";
import type { Breach } from "./contract/contract.js";

export interface SentFile {
  /** The n of `files[n]`. */
  readonly id: number;
  readonly name: string;
  readonly type: string;
  readonly bytes: number;
  readonly text: string;
}

export interface Payload {
  /** Undefined where it is not JSON, or there is none. */
  readonly body: unknown;
  readonly files: readonly SentFile[];
  readonly breaches: readonly Breach[];
}

export const isForm = (type: string | undefined): boolean => type?.startsWith("multipart/form-data") === true;

/** Discord's default, of which an interaction tells as `attachment_size_limit`. */
export const ATTACHMENT_SIZE_LIMIT = 10_485_760;

/** Never rejects: a form that cannot be read has no body. */
export async function readForm(payload: Buffer, type: string): Promise<Payload> {
  try {
    const form = await new Response(new Uint8Array(payload), {
      headers: { "content-type": type },
    }).formData();
    const parts = [...form];
    const read = await Promise.all(parts.map(([key, part]) => fileOf(key, part)));
    const files = read.flatMap((file) => file ?? []);
    const json = form.get("payload_json");
    const body: unknown = typeof json === "string" ? JSON.parse(json) : undefined;
    const strange = parts.map(([key]) => key).filter((key) => key !== "payload_json" && !FILE.test(key));
    return { body, files, breaches: [...breachesOf(body, files), ...strange.map(strangePart)] };
  } catch {
    return { body: undefined, files: [], breaches: [] };
  }
}

const FILE = /^files\[(\d+)\]$/;

async function fileOf(key: string, part: unknown): Promise<SentFile | undefined> {
  const id = FILE.exec(key)?.[1];
  if (id === undefined || !(part instanceof File)) return undefined;
  const { name, type, size } = part;
  return { id: Number(id), name, type, bytes: size, text: await part.text() };
}

const strangePart = (key: string): Breach => ({ rule: "upload", what: `a part called ${key}` });

const Attachments = z.array(z.looseObject({ id: z.coerce.number(), filename: z.string() }));
const Body = z.looseObject({
  attachments: Attachments.optional(),
  data: z.looseObject({ attachments: Attachments.optional() }).optional(),
});

/** In the body of a message, or in the data of an answer to an interaction. */
function namedIn(body: unknown): z.infer<typeof Attachments> {
  const read = Body.safeParse(body);
  return read.success ? (read.data.attachments ?? read.data.data?.attachments ?? []) : [];
}

function breachesOf(body: unknown, files: readonly SentFile[]): readonly Breach[] {
  const named = namedIn(body);
  const what = [
    ...files.filter(({ bytes }) => bytes > ATTACHMENT_SIZE_LIMIT).map(({ name }) => `${name} is too large`),
    ...files
      .filter(({ id, name }) => !named.some((each) => each.id === id && each.filename === name))
      .map(({ id, name }) => `files[${id}], ${name}, is not among the attachments`),
    ...named
      .filter(({ id }) => !files.some((file) => file.id === id))
      .map(({ id, filename }) => `attachment ${id}, ${filename}, is not sent along`),
  ];
  return what.map((each) => ({ rule: "upload", what: each }));
}

/** As Discord gives it back with the message. */
export const attachmentObject = ({ name, type, bytes }: SentFile, id: string): object => ({
  id,
  filename: name,
  size: bytes,
  url: `https://cdn.discordapp.com/attachments/${id}/${name}`,
  proxy_url: `https://media.discordapp.net/attachments/${id}/${name}`,
  content_type: type,
});
