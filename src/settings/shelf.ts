/** The port behind which settings are kept: a file, a database, or nothing but memory. */
import type { Result } from "../result.js";
import type { Settings } from "./settings.js";

/** Failures are sentences for the operator, without a password. */
export interface Shelf {
  /** For people: "/var/lib/dateline/settings.sqlite". */
  readonly name: string;
  /** Whether what is written outlasts the program. */
  readonly lasting: boolean;
  /** As it stands there, yet to be checked; undefined where nothing is written. */
  read(guild: string): Promise<Result<unknown, string>>;
  write(guild: string, settings: Settings): Promise<Result<undefined, string>>;
  remove(guild: string): Promise<Result<undefined, string>>;
  close(): Promise<void>;
}

/** Why a shelf cannot be used. */
export type Trouble =
  /** There is no writing to it here; without it, things go on. */
  | { readonly kind: "out-of-reach"; readonly message: string }
  /** It holds what this program does not understand: to go on would be to act against it. */
  | { readonly kind: "not-ours"; readonly message: string };

/** A host with several addresses fails once for each. */
export function messageOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(messageOf).join("; ");
  return error instanceof Error ? error.message || error.name : String(error);
}
