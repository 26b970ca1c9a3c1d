/** The fields between two lines of dashes at the head of a document, and the text below. */
import { parseDocument } from "yaml";
import { fail, ok, type Result } from "../../result.js";
import { type Finding, finding } from "../reasons.js";

export interface FrontMatter {
  /** Values as they are written, without quotes and escapes; empty ones and lists are left out. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: string;
}

const FENCED = /^\s*---[ \t]*\n([\s\S]*?)\n?^(?:---|\.\.\.)[ \t]*(?:\n|$)/m;

export function readFrontMatter(text: string): Result<FrontMatter, Finding> {
  const lines = text.replaceAll(/\r\n?/g, "\n");
  if (!/^\s*---[ \t]*\n/.test(lines)) {
    return fail(
      finding("no-front-matter", "The file does not begin with front matter between lines of ---."),
    );
  }
  const match = FENCED.exec(lines);
  if (match?.index !== 0) return fail(broken("no second line of --- ends it"));
  const fields = readFields(match[1] ?? "");
  if (!fields.ok) return fail(broken(fields.failure));
  return ok({ fields: fields.value, body: lines.slice(match[0].length) });
}

/** The failsafe schema keeps every scalar as it is written: 2022-03-01 stays a text. */
function readFields(yaml: string): Result<ReadonlyMap<string, string>, string> {
  const document = parseDocument(yaml, { schema: "failsafe", logLevel: "silent" });
  const [error] = document.errors;
  if (error) return fail((error.message.split("\n")[0] ?? "").replace(/:$/, ""));
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    return fail("it has no fields such as “title: …”");
  }
  return ok(
    new Map(
      Object.entries(value).flatMap(([name, text]): [string, string][] =>
        typeof text === "string" && text.trim() !== "" ? [[name, text.trim()]] : [],
      ),
    ),
  );
}

function broken(why: string): Finding {
  return finding("broken-front-matter", `The front matter cannot be read: ${why}.`);
}
