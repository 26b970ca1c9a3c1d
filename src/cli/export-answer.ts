/** Writes the events of an answer, all of them, piece by piece. */
import { open } from "node:fs/promises";
import { extname } from "node:path";
import { write, writeLine } from "../console/write.js";
import { aboutOf } from "../export/about.js";
import { eventsOf, leftOut } from "../export/export.js";
import type { Format } from "../export/format.js";
import { FORMATS } from "../export/formats.js";
import { pieces, type Tally, UNBOUNDED } from "../export/write.js";
import { answerText } from "../forms/answer-text.js";
import { EXPORTED, NOTHING_TO_EXPORT } from "../phrases/export.js";
import { fail, ok, type Result } from "../result.js";
import type { ExportOptions } from "./export.js";
import { openService } from "./open.js";
import type { Outcome, Session } from "./session.js";

/** The file goes to standard output, and what is said of it to standard error, so that the one can be piped. */
export async function exportAnswer(
  question: string,
  options: ExportOptions,
  session: Session,
): Promise<Outcome> {
  const service = await openService(session);
  if (!service.ok) return service;
  const engine = service.value.engine();
  const { locale } = session;
  const format = formatOf(options);
  const reply = await answerText(question.trim(), engine, { locale });
  const { catalogue } = engine;
  const about = aboutOf(reply, catalogue, locale);
  const writing = pieces(format, eventsOf(reply, catalogue), about, UNBOUNDED, catalogue);
  const first = writing.next();
  const { headline, notes } = reply.presentation;
  if (first.done) {
    const why = reply.outcome.kind === "failure" ? [] : [NOTHING_TO_EXPORT[locale]()];
    return fail([headline, ...notes, ...leftOut(first.value, format, locale), ...why]);
  }
  const tally = await save(first.value, writing, options.out, session);
  if (!tally.ok) return tally;
  const said = [EXPORTED[locale](tally.value.written, format.name), ...notes];
  await writeLine(session.errors, [...said, ...leftOut(tally.value, format, locale)].join("\n"));
  return ok(undefined);
}

/** As asked for, or else as the file is called. */
function formatOf({ format, out = "" }: ExportOptions): Format {
  const wanted = format ?? extname(out).slice(1).toLowerCase();
  return FORMATS.find(({ id }) => id === wanted) ?? FORMATS[0];
}

async function save(
  first: string,
  writing: Generator<string, Tally, undefined>,
  file: string | undefined,
  { output, log }: Session,
): Promise<Result<Tally, readonly string[]>> {
  if (file === undefined) return ok(await inChunks(first, writing, (chunk) => write(output, chunk)));
  try {
    const handle = await open(file, "w");
    try {
      return ok(await inChunks(first, writing, (chunk) => handle.appendFile(chunk)));
    } finally {
      await handle.close();
    }
  } catch (error) {
    (await log()).debug({ err: error }, "the file could not be written");
    return fail([`${file}: cannot be written; is its folder there?`]);
  }
}

/** In characters: a disk or a pipe takes these as readily as a single event. */
const CHUNK = 65_536;

async function inChunks(
  first: string,
  writing: Generator<string, Tally, undefined>,
  take: (chunk: string) => Promise<void>,
): Promise<Tally> {
  let chunk = first;
  for (let step = writing.next(); ; step = writing.next()) {
    if (step.done) {
      await take(chunk);
      return step.value;
    }
    chunk += step.value;
    if (chunk.length < CHUNK) continue;
    await take(chunk);
    chunk = "";
  }
}
