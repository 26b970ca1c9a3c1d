/** Discord's REST interface, version 10: finds the route of a request, holds it to the contract, and answers. */
import type { IncomingMessage, ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { COMMAND_ROUTES } from "./command-routes.js";
import { check } from "./contract/contract.js";
import { misfits } from "./contract/spec.js";
import { faultResponse, type Response } from "./faults.js";
import type { Channel, StoredMessage } from "./fixtures.js";
import { INTERACTION_ROUTES } from "./interaction-routes.js";
import { messageRoutes } from "./message-routes.js";
import { type Call, problem, type Route } from "./route.js";
import { type GatewayInformation, sessionRoutes } from "./session-routes.js";
import { isForm, type Payload, readForm } from "./upload.js";
import type { World } from "./world.js";

const PREFIX = "/api/v10";
const AGENT = /^DiscordBot \(.+, .+\)/;

export interface Links {
  readonly gateway: GatewayInformation;
  readonly show: (message: StoredMessage, channel: Channel) => void;
}

/** What of a request the answer depends on. */
interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage["headers"];
  readonly payload: Payload;
}

export function createRest(
  world: World,
  links: Links,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const routes = [
    ...sessionRoutes(links.gateway),
    ...COMMAND_ROUTES,
    ...INTERACTION_ROUTES,
    ...messageRoutes(links.show),
  ].map((route) => ({ route, pattern: patternOf(route.on) }));
  return async (request, response) => {
    const asked: Asked = {
      method: request.method ?? "GET",
      url: new URL(request.url ?? "/", "http://loopback"),
      headers: request.headers,
      payload: await payloadOf(request),
    };
    const { status, body, headers, line } = answer(asked, routes, world);
    if (world.faults.slowness > 0) await pause(world.faults.slowness);
    if (line === "silent") return;
    if (line === "reset") {
      request.socket.resetAndDestroy();
      return;
    }
    const type = body === undefined ? {} : { "content-type": "application/json" };
    response.writeHead(status, { ...type, ...headers });
    response.end(body === undefined ? undefined : JSON.stringify(body));
  };
}

function answer(
  asked: Asked,
  routes: readonly { readonly route: Route; readonly pattern: RegExp }[],
  world: World,
): Response {
  const path = `${asked.method} ${decodeURIComponent(asked.url.pathname)}`;
  const found = routes.find(({ pattern }) => pattern.test(path));
  const { body, files } = asked.payload;
  const note = (rule: string, what: string): void => {
    world.violations.push({ rule, what, where: path });
  };
  let response: Response;
  if (found === undefined) {
    note("known route", "the loopback Discord has no such route");
    response = problem("general");
  } else {
    const params = { ...found.pattern.exec(path)?.groups };
    const call: Call = { params, query: asked.url.searchParams, body, files, breach: note };
    response = serve(found.route, call, asked, world);
  }
  world.happenings.add({
    kind: "request",
    on: found?.route.on ?? "unknown",
    path: asked.url.pathname,
    body,
    status: response.status,
  });
  return response;
}

function serve(route: Route, call: Call, asked: Asked, world: World): Response {
  const fault = world.faults.strike(route.on, call.params["channel"]);
  if (fault && !fault.late) return faultResponse(fault);
  const refusal = refuse(route, call, asked, world);
  if (refusal) return refusal;
  const response = route.handle(call, world);
  for (const what of response.status < 300 ? unlike(route, response.body) : [])
    call.breach("the loopback itself", what);
  if (fault === undefined) return response;
  const { token = "" } = call.params;
  const interaction = world.interactions.get(token);
  if (interaction) interaction.lost = true;
  return faultResponse(fault);
}

/** Everything that keeps a request from being looked at, in the order in which Discord looks. */
function refuse(route: Route, call: Call, asked: Asked, world: World): Response | undefined {
  if (!route.open && asked.headers.authorization !== `Bot ${world.token}`) return problem("unauthorized");
  if (!AGENT.test(asked.headers["user-agent"] ?? ""))
    call.breach("user agent", "not “DiscordBot (url, version)”");
  if (route.body === undefined) return undefined;
  const type = asked.headers["content-type"];
  if ((!type?.startsWith("application/json") && !isForm(type)) || call.body === undefined) {
    call.breach("json", `a body of type ${type} that is not JSON`);
    return problem("unreadable");
  }
  const breaches = [...asked.payload.breaches, ...check(route.body, call.body)];
  for (const { rule, what } of breaches) call.breach(rule, what);
  return breaches.length > 0 ? problem("invalidBody") : undefined;
}

function unlike(route: Route, body: unknown): readonly string[] {
  const { answers } = route;
  if (answers === undefined || body === undefined) return [];
  const each = route.many && Array.isArray(body) ? body : [body];
  return each.flatMap((one) => misfits(answers, JSON.parse(JSON.stringify(one))));
}

async function payloadOf(request: IncomingMessage): Promise<Payload> {
  const payload = await buffer(request);
  const type = request.headers["content-type"] ?? "";
  return isForm(type)
    ? readForm(payload, type)
    : { body: parse(payload.toString("utf8")), files: [], breaches: [] };
}

function parse(payload: string): unknown {
  try {
    return payload === "" ? undefined : JSON.parse(payload);
  } catch {
    return undefined;
  }
}

function patternOf(on: string): RegExp {
  const [method, path = ""] = on.split(" ");
  return new RegExp(`^${method} ${PREFIX}${path.replace(/:(\w+)/g, "(?<$1>[^/]+)")}$`);
}
