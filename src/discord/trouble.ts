import { DiscordAPIError, HTTPError } from "discord.js";

/** What the log may hold of an error: discord.js's own carry the request, with the message and the interaction's token. */
export interface Trouble {
  readonly name: string;
  readonly message: string;
  readonly stack?: string;
  /** Of HTTP. */
  readonly status?: number;
  /** Discord's own. */
  readonly code?: number | string;
}

export function troubleOf(error: unknown): Trouble {
  if (!(error instanceof Error)) return { name: typeof error, message: "not an Error" };
  const { name, message, stack } = error;
  return {
    name,
    message,
    ...(stack === undefined ? {} : { stack }),
    ...(error instanceof DiscordAPIError ? { status: error.status, code: error.code } : {}),
    ...(error instanceof HTTPError ? { status: error.status } : {}),
  };
}
