/** A small HTTP server: a few pages, each for one method, with limits on how much comes in and how slowly. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Log } from "../log.js";
import { fail, ok, type Result } from "../result.js";
import { type Given, json, type Received, readBody } from "./received.js";

export interface Page {
  /** A page that is got is there for HEAD too. */
  readonly method: "GET" | "POST";
  readonly path: string;
  give(received: Received): Promise<Given> | Given;
}

export interface ServerOptions {
  readonly host: string;
  /** 0 for any that is free. */
  readonly port: number;
  readonly pages: readonly Page[];
  readonly log: Log;
  /** In milliseconds, how long a request may take to come in whole. */
  readonly patience?: number;
}

export interface OpenServer {
  readonly port: number;
  /** Takes no more connections, and ends once those that are open have their answers. */
  close(): Promise<void>;
}

/** Discord's interactions have some kilobytes; one with long messages in it, some tens. */
export const MOST_BYTES = 256 * 1024;
const PATIENCE = 5000;
/** Longer than the proxies in front of it keep a connection, so that it is theirs to close. */
const KEPT_ALIVE = 75_000;

/** Milliseconds for answers that are under way. */
const PATIENCE_AT_CLOSE = 2000;

/** The failure is a sentence for the operator: the port is taken, or may not be had. */
export async function openServer(options: ServerOptions): Promise<Result<OpenServer, string>> {
  const { host, port, patience = PATIENCE } = options;
  const server = createServer(
    {
      requestTimeout: patience,
      headersTimeout: patience,
      keepAliveTimeout: KEPT_ALIVE,
      connectionsCheckingInterval: Math.min(1000, patience),
      maxHeaderSize: 16 * 1024,
    },
    (request, response) => {
      // Once no more connections are taken, those that are open end with their answer.
      if (!server.listening) response.setHeader("connection", "close");
      void serve(request, response, options);
    },
  );
  server.listen(port, host);
  try {
    await once(server, "listening");
  } catch (error) {
    return fail(`${host}:${port} cannot be listened on: ${reasonOf(error)}`);
  }
  return ok({ port: portOf(server), close: () => close(server) });
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  { pages, log }: ServerOptions,
): Promise<void> {
  const path = (request.url ?? "/").split("?")[0] ?? "/";
  try {
    const body = await readBody(request, MOST_BYTES);
    if (!body.ok) return send(json(413, { error: `More than ${MOST_BYTES} bytes.` }), request, response);
    const here = pages.filter((page) => page.path === path);
    const page = here.find(({ method }) => method === methodOf(request));
    if (here.length === 0) return send(json(404, { error: "There is no such page." }), request, response);
    if (page === undefined) {
      const methods = here.map(({ method }) => (method === "GET" ? "GET, HEAD" : method));
      response.setHeader("allow", methods.join(", "));
      return send(json(405, { error: "That page does not take this method." }), request, response);
    }
    send(await page.give({ headers: request.headers, body: body.value }), request, response);
  } catch (error) {
    // Whoever went away before the end is not waiting for an answer.
    if (response.destroyed || response.socket?.destroyed !== false) return;
    log.error({ err: error, path }, "a page broke");
    send(json(500, { error: "Something went wrong." }), request, response);
  }
}

const methodOf = ({ method }: IncomingMessage): string | undefined => (method === "HEAD" ? "GET" : method);

/** Where the request was too long to be read, the connection is of no more use; what still comes is let go by. */
function send(
  { status, body, type, written }: Given,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (!request.complete) {
    response.setHeader("connection", "close");
    request.resume();
  }
  response.writeHead(status, {
    "content-type": type,
    "content-length": Buffer.byteLength(body),
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  if (written !== undefined) response.once("close", written);
  response.end(request.method === "HEAD" ? undefined : body);
}

async function close(server: Server): Promise<void> {
  if (!server.listening) return;
  const closed = once(server, "close");
  server.close();
  server.closeIdleConnections();
  const over = setTimeout(() => server.closeAllConnections(), PATIENCE_AT_CLOSE);
  await closed;
  clearTimeout(over);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === "object" && address !== null ? address.port : 0;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
