import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from "discord.js";

/** Discord could not be reached or would not have the bot. The message is a sentence for the operator. */
export class LoginError extends Error {
  override readonly name = "LoginError";
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

/** A failed fetch says why only in its cause. */
function reasonOf({ message, cause }: Error): string {
  return cause instanceof Error && cause.message !== "" ? `${message} (${cause.message})` : message;
}
