/** What a command is given, and what it gives back. */
import type { Readable, Writable } from "node:stream";
import type { Config } from "../config.js";
import type { Log } from "../log.js";
import type { Locale } from "../phrases/locale.js";
import type { Result } from "../result.js";
import type { Day } from "../time/interval.js";

/** The standard streams. */
export interface Streams {
  readonly input: Readable;
  readonly output: Writable;
  readonly errors: Writable;
  /** Whether a person sits at both ends, so that a prompt makes sense. */
  readonly interactive: boolean;
}

export interface Session extends Streams {
  readonly config: Config;
  /** Loaded when there is something to log, which for most commands is never. */
  readonly log: () => Promise<Log>;
  /** The folder of the dataset: `--data`, or else DATELINE_DATA, or else the shipped one. */
  readonly dataDir: string;
  /** The shipped event types, for a dataset that brings none. */
  readonly ontologyDir: string;
  /** The day of `--now`, as written there, or else today where the program runs. */
  readonly today: () => Day;
  /** In which language to answer: `--locale`, or else DATELINE_LOCALE, or else English. */
  readonly locale: Locale;
}

/** Nothing more to say, or an exit status other than 0; or what went wrong: lines for standard error, and exit status 1. */
export type Outcome = Result<number | undefined, readonly string[]>;

/** Runs a command within a session, and reports its outcome. */
export type Act = (job: (session: Session) => Promise<Outcome>) => Promise<void>;
