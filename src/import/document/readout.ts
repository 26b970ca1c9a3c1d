/** A document as the importer sees it: what its front matter says, and how its text begins. */
import { fail, ok, type Result } from "../../result.js";
import type { Finding } from "../reasons.js";
import { finding } from "../reasons.js";
import { decode } from "./decode.js";
import { readFrontMatter } from "./front-matter.js";
import { paragraphs, plain } from "./plain-text.js";
import { type Published, readPublished } from "./published.js";

export interface Readout {
  /** Its path in the folder of documents, with slashes. */
  readonly file: string;
  readonly title: string;
  readonly published: Published;
  readonly url?: string;
  /** The first paragraphs; the rest of a long transcript is not kept. */
  readonly opening: readonly string[];
}

/** What could be told of a document that is no readout, for the worklist. */
export interface Unread {
  readonly file: string;
  readonly title?: string;
  readonly finding: Finding;
}

const KEPT = 12;

export function readReadout(file: string, bytes: Uint8Array): Result<Readout, Unread> {
  const text = decode(bytes);
  if (!text.ok) return fail({ file, finding: text.failure });
  const matter = readFrontMatter(text.value);
  if (!matter.ok) return fail({ file, finding: matter.failure });
  const { fields, body } = matter.value;
  const title = plain(fields.get("title") ?? "");
  if (title === "") return fail({ file, finding: finding("no-title", "The front matter has no title.") });
  const published = readPublished(fields, file);
  if (!published.ok) return fail({ file, title, finding: published.failure });
  const url = webAddress(fields.get("source_url"));
  const opening = paragraphs(body).slice(0, KEPT);
  return ok({ file, title, published: published.value, opening, ...(url !== undefined && { url }) });
}

function webAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/\S+$/.test(text) && URL.canParse(text) ? text : undefined;
}
