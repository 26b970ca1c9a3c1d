/** One row of the table of routes: a method and path, what its body must keep to, and what Discord answers. */
import type { SpecSchema } from "discord-api-spec/zod";
import type { BodyKind } from "./contract/contract.js";
import type { Response } from "./faults.js";
import type { SentFile } from "./upload.js";
import type { World } from "./world.js";

export interface Call {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly body: unknown;
  readonly files: readonly SentFile[];
  /** Notes a broken rule that only the state of things shows, such as a second answer. */
  breach(rule: string, what: string): void;
}

export interface Route {
  /** Method and path; a part after a colon is a parameter. */
  readonly on: string;
  /** Without a bot token: interaction tokens are in the path. */
  readonly open?: boolean;
  readonly body?: BodyKind;
  /** What Discord's description says of the answer, checked so that the loopback keeps to it too. */
  readonly answers?: SpecSchema;
  readonly many?: boolean;
  handle(call: Call, world: World): Response;
}

export function parameter(call: Call, name: string): string {
  const value = call.params[name];
  if (value === undefined) throw new Error(`the route has no parameter ${name}`);
  return value;
}

/** Discord's errors, by its own codes. */
export const PROBLEMS = {
  general: { status: 404, code: 0, message: "404: Not Found" },
  unauthorized: { status: 401, code: 0, message: "401: Unauthorized" },
  unknownChannel: { status: 404, code: 10003, message: "Unknown Channel" },
  unknownMessage: { status: 404, code: 10008, message: "Unknown Message" },
  unknownWebhook: { status: 404, code: 10015, message: "Unknown Webhook" },
  unknownInteraction: { status: 404, code: 10062, message: "Unknown interaction" },
  unknownCommand: { status: 404, code: 10063, message: "Unknown application command" },
  acknowledged: { status: 400, code: 40060, message: "Interaction has already been acknowledged." },
  missingAccess: { status: 403, code: 50001, message: "Missing Access" },
  notAuthor: { status: 403, code: 50005, message: "Cannot edit a message authored by another user" },
  invalidBody: { status: 400, code: 50035, message: "Invalid Form Body" },
  unreadable: { status: 400, code: 50109, message: "The request body contains invalid JSON." },
} as const satisfies Record<string, { status: number; code: number; message: string }>;

export function problem(name: keyof typeof PROBLEMS): Response {
  const { status, code, message } = PROBLEMS[name];
  return { status, body: { code, message } };
}
