/** One socket of the gateway: JSON each way, as one stream of zlib where the client asked for that. */
import { constants, createDeflate, type Deflate } from "node:zlib";
import type { WebSocket } from "ws";
import { z } from "zod";

const Payload = z.looseObject({ op: z.number(), d: z.unknown() });
export type Payload = z.infer<typeof Payload>;

export class Connection {
  /** While it is set, nothing gets through to the client, although the line looks open. */
  dead = false;
  readonly #socket: WebSocket;
  readonly #deflate: Deflate | undefined;

  constructor(socket: WebSocket, compressed: boolean) {
    this.#socket = socket;
    if (!compressed) return;
    const deflate = createDeflate();
    let chunks: Buffer[] = [];
    deflate.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      if (!endsFlush(chunk)) return;
      socket.send(Buffer.concat(chunks));
      chunks = [];
    });
    this.#deflate = deflate;
  }

  /** Calls `take` with each payload; undefined for one that cannot be read. */
  listen(take: (payload: Payload | undefined) => void, closed: (code: number) => void): void {
    this.#socket.on("message", (data) => take(read(String(data))));
    this.#socket.on("close", closed);
  }

  send(payload: object): void {
    this.sendText(JSON.stringify(payload));
  }

  /** How much was sent that has not gone out yet, in bytes. */
  get backlog(): number {
    return this.#socket.bufferedAmount;
  }

  sendText(text: string): void {
    if (this.dead) return;
    if (this.#deflate === undefined) {
      this.#socket.send(text);
    } else {
      this.#deflate.write(text);
      this.#deflate.flush(constants.Z_SYNC_FLUSH);
    }
  }

  close(code: number, reason = ""): void {
    this.#socket.close(code, reason);
  }

  /** Cuts the line without a word, as a network does. */
  cut(): void {
    this.#socket.terminate();
  }
}

/** What zlib writes at the end of each flush. */
function endsFlush(chunk: Buffer): boolean {
  return chunk.subarray(-4).equals(Buffer.from([0, 0, 0xff, 0xff]));
}

function read(text: string): Payload | undefined {
  try {
    return Payload.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
