import { pino } from "pino";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { json } from "../../src/operate/received.js";
import { MOST_BYTES, type OpenServer, openServer, type Page } from "../../src/operate/server.js";
import { openWire } from "./wire.js";

const logged: string[] = [];
const log = pino({ level: "trace" }, { write: (line) => void logged.push(line) });
let finish = (): void => {};
let begun: Promise<void>;
let begin = (): void => {};

const PAGES: readonly Page[] = [
  { method: "GET", path: "/here", give: () => json(200, { here: true }) },
  { method: "POST", path: "/echo", give: ({ body }) => ({ status: 200, body, type: "text/plain" }) },
  { method: "POST", path: "/broken", give: () => Promise.reject(new Error("on fire")) },
  {
    method: "POST",
    path: "/slow",
    give: () =>
      new Promise((resolve) => {
        finish = () => resolve(json(200, { done: true }));
        begin();
      }),
  },
];

/** One that waits for the rest of a request as long as it does for Discord's, and one that soon does not. */
let server: OpenServer;
let hasty: OpenServer;
async function open(patience?: number): Promise<OpenServer> {
  const more = patience === undefined ? {} : { patience };
  const opened = await openServer({ host: "127.0.0.1", port: 0, pages: PAGES, log, ...more });
  if (!opened.ok) throw new Error(opened.failure);
  return opened.value;
}
beforeEach(async () => {
  logged.length = 0;
  begun = new Promise((resolve) => {
    begin = resolve;
  });
  server = await open();
  hasty = await open(200);
});
afterEach(async () => {
  await server.close();
  await hasty.close();
});

const at = (path: string, init?: RequestInit): Promise<Response> =>
  fetch(`http://127.0.0.1:${server.port}${path}`, init);

describe("a page", () => {
  test("is got, with a query or without", async () => {
    for (const path of ["/here", "/here?from=probe"]) {
      const got = await at(path);
      expect([got.status, await got.json()]).toEqual([200, { here: true }]);
      expect(got.headers.get("content-type")).toBe("application/json");
      expect(got.headers.get("cache-control")).toBe("no-store");
    }
  });

  test("has a head without a body", async () => {
    const head = await at("/here", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
  });

  test.each([
    ["/here", "POST", "GET, HEAD"],
    ["/echo", "GET", "POST"],
    ["/echo", "DELETE", "POST"],
  ])("%s by %s is refused with what it takes", async (path, method, allowed) => {
    const refused = await at(path, { method });
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, allowed]);
  });

  test.each(["/", "/nowhere", "/here/", "/HERE", "/../here/x"])("is not at %s", async (path) => {
    expect((await at(path)).status).toBe(404);
  });

  test("that breaks says nothing of why, and the log does", async () => {
    const broken = await at("/broken", { method: "POST" });
    expect([broken.status, await broken.json()]).toEqual([500, { error: "Something went wrong." }]);
    expect(logged.join("")).toContain("on fire");
  });
});

describe("a body", () => {
  test("comes in as it was sent, up to the limit", async () => {
    for (const body of ["", "\u0000ü\r\n\r\n", "x".repeat(MOST_BYTES)])
      expect(await (await at("/echo", { method: "POST", body })).text()).toBe(body);
  });

  test("in small pieces is put together", async () => {
    const wire = await openWire(server.port);
    wire.send("POST /echo HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n");
    for (const piece of ["one ", "two ", "three"]) wire.send(`${piece.length.toString(16)}\r\n${piece}\r\n`);
    wire.send("0\r\n\r\n");
    expect(await wire.closed()).toMatch(/^HTTP\/1.1 200[\s\S]*one two three$/);
  });

  test("that says it is too large is refused before it comes", async () => {
    const wire = await openWire(server.port);
    wire.send(`POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: ${MOST_BYTES + 1}\r\n\r\n`);
    expect(await wire.closed()).toMatch(/^HTTP\/1.1 413[\s\S]*Connection: close/i);
  });

  test("that grows too large is refused when it does", async () => {
    const wire = await openWire(server.port);
    wire.send("POST /echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    wire.send(`${(MOST_BYTES + 1).toString(16)}\r\n${"x".repeat(MOST_BYTES + 1)}\r\n`);
    expect(await wire.closed()).toMatch(/^HTTP\/1.1 413/);
  });

  test("that never ends is not waited for", async () => {
    const wire = await openWire(hasty.port);
    wire.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this");
    expect(await wire.closed()).toMatch(/^HTTP\/1.1 408/);
    expect((await at("/here")).status).toBe(200);
  });

  test("whose sender goes away harms nobody and is no error of ours", async () => {
    const wire = await openWire(server.port);
    wire.send("POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nonly this");
    wire.cut();
    await wire.closed();
    expect((await at("/here")).status).toBe(200);
    expect(logged.join("")).not.toContain('"level":50');
  });
});

describe("on one connection", () => {
  test("requests that come all at once are answered in order", async () => {
    const wire = await openWire(server.port);
    const post = (text: string): string =>
      `POST /echo HTTP/1.1\r\nHost: x\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
    wire.send(`${post("first!")}${post("second!")}GET /nowhere HTTP/1.1\r\nHost: x\r\n\r\n${post("third!")}`);
    const came = await wire.until(/third!/);
    expect(came.match(/first!|second!|no such page|third!/g)).toEqual([
      "first!",
      "second!",
      "no such page",
      "third!",
    ]);
    wire.cut();
  });

  test.each([
    ["what is not HTTP", "hello?\r\n\r\n", 400],
    ["headers without an end", `GET /here HTTP/1.1\r\nX: ${"x".repeat(20_000)}`, 431],
    ["two lengths", "POST /echo HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab", 400],
    ["a request that is never finished", "GET /here HTTP/1.1\r\nHo", 408],
  ])("%s is refused", async (_name, bytes, status) => {
    const wire = await openWire(hasty.port);
    wire.send(bytes);
    expect(await wire.closed()).toMatch(new RegExp(`^HTTP/1.1 ${status}`));
  });
});

describe("closing", () => {
  test("waits for what is under way, and takes nothing new", async () => {
    const slow = at("/slow", { method: "POST" });
    await begun;
    const closing = server.close();
    await expect(at("/here")).rejects.toThrow();
    finish();
    expect((await slow).status).toBe(200);
    await closing;
  });

  test("twice is closing once", async () => {
    await server.close();
    await server.close();
  });
});

test("a port that is taken is said in a sentence", async () => {
  const again = await openServer({ host: "127.0.0.1", port: server.port, pages: PAGES, log });
  expect(again).toEqual({
    ok: false,
    failure: expect.stringMatching(/^127\.0\.0\.1:\d+ cannot be listened on: .*EADDRINUSE/),
  });
});
