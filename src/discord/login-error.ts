import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes, HTTPError } from "discord.js";

/** Discord could not be reached or would not have the bot. The message is a sentence for the operator. */
export class LoginError extends Error {
  override readonly name = "LoginError";
}

/** Whether Discord, or the way to it, is likely to be well again by itself. */
export function passesByItself(error: unknown): error is LoginError {
  if (!(error instanceof LoginError)) return false;
  const { cause } = error;
  return cause instanceof HTTPError || (cause instanceof Error && isOfTheLine(cause));
}

/** The system's words and those of Node's own client for a line that cannot be had or breaks. */
const OF_THE_LINE = /^(?:E[A-Z_]+|UND_ERR_\w+)$/;

function isOfTheLine(error: Error): boolean {
  if (error.name === "AbortError" || error.name === "TimeoutError") return true;
  if ("code" in error && OF_THE_LINE.test(String(error.code))) return true;
  return error.cause instanceof Error && isOfTheLine(error.cause);
}

const WRONG_TOKEN =
  "Discord refused the token: see that DISCORD_TOKEN is the bot token of your application, from the page “Bot” of the developer portal.";

/** Names the cause of a failed login or of a failed first request; keeps the error as its cause. */
export function loginError(error: unknown): LoginError {
  if (isWrongToken(error)) return new LoginError(WRONG_TOKEN, { cause: error });
  if (error instanceof DiscordAPIError)
    return new LoginError(`Discord refused: ${error.message}`, { cause: error });
  const reason = error instanceof Error ? reasonOf(error) : String(error);
  return new LoginError(`Discord could not be reached: ${reason}`, { cause: error });
}

function isWrongToken(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  if (error instanceof DiscordjsError) return error.code === DiscordjsErrorCodes.TokenInvalid;
  // The gateway's word for it, and that for a token which cannot even be sent, come as plain errors.
  return (
    error instanceof Error && /^(?:Authentication failed|invalid authorization header)$/iu.test(error.message)
  );
}

/** A failed fetch says why only in its cause, and a host with several addresses only in its code. */
function reasonOf(error: Error): string {
  const { cause } = error;
  const message = error.message || ("code" in error ? String(error.code) : error.name);
  return cause instanceof Error && cause.message !== "" ? `${message} (${cause.message})` : message;
}
