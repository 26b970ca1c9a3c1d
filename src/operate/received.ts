/** An HTTP request and its answer, as the pages see them. */
import type { IncomingHttpHeaders, IncomingMessage } from "node:http";
import { fail, ok, type Result } from "../result.js";

export interface Received {
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they came; a signature is over these. */
  readonly body: Buffer;
}

export interface Given {
  readonly status: number;
  readonly body: string | Buffer;
  /** The media type of the body. */
  readonly type: string;
  /** Called once it was written, or could not be. */
  readonly written?: () => void;
}

export const json = (status: number, value: unknown): Given => ({
  status,
  body: JSON.stringify(value),
  type: "application/json",
});

/** At most `limit` bytes; more is not kept. Rejects where the line breaks. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
): Promise<Result<Buffer, "too-large">> {
  if (Number(request.headers["content-length"] ?? 0) > limit) return fail("too-large");
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > limit) return fail("too-large");
    chunks.push(bytes);
  }
  return ok(Buffer.concat(chunks));
}
