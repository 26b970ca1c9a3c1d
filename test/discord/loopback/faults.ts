/** Discord on a bad day: answers that a test asks for instead of the right ones. */
import { type PROBLEMS, problem } from "./route.js";

/** Which requests a fault strikes. */
interface Struck {
  /** The route, as the table of routes names it: "POST /channels/:channel/messages". Any route if left out. */
  readonly on?: string;
  /** Only in this channel. */
  readonly channel?: string;
  /** How many requests it strikes. */
  readonly times: number;
  /** Only every so-manieth of those that it could strike. */
  readonly every?: number;
  /** The request is carried out and only its answer is lost: a repeat must not do it twice. */
  readonly late?: boolean;
}

export type Fault = Struck &
  (
    | {
        readonly status: 403 | 429 | 500 | 502 | 503;
        /** Seconds; 429 only. */
        readonly retryAfter?: number;
        /** 429 for all routes at once. */
        readonly global?: boolean;
      }
    /** One of Discord's own errors, whether there is reason for it or not. */
    | { readonly problem: keyof typeof PROBLEMS }
    /** No answer ever comes, or the connection is reset. */
    | { readonly line: "silent" | "reset" }
  );

export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  /** Instead of the rest. */
  readonly line?: "silent" | "reset";
}

interface Pending {
  readonly fault: Fault;
  left: number;
  met: number;
}

export class Faults {
  /** Ms that every answer takes, once the request has been carried out. */
  slowness = 0;
  readonly #pending: Pending[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times, met: 0 });
  }

  /** Discord is well again. */
  end(): void {
    this.#pending.length = 0;
    this.slowness = 0;
  }

  /** Requests that are still to be struck. */
  get left(): number {
    return this.#pending.reduce((sum, { left }) => sum + left, 0);
  }

  /** The fault that strikes this request, if any; each call uses one up. */
  strike(route: string, channel?: string): Fault | undefined {
    for (const pending of this.#pending) {
      const { fault, left } = pending;
      if (left === 0 || (fault.on ?? route) !== route) continue;
      if (fault.channel !== undefined && fault.channel !== channel) continue;
      pending.met += 1;
      if (pending.met % (fault.every ?? 1) !== 0) continue;
      pending.left -= 1;
      return fault;
    }
    return undefined;
  }
}

export function faultResponse(fault: Fault): Response {
  if ("line" in fault) return { status: 0, line: fault.line };
  if ("problem" in fault) return problem(fault.problem);
  if (fault.status === 403) return { status: 403, body: { message: "Missing Permissions", code: 50013 } };
  if (fault.status !== 429) return { status: fault.status, headers: { "content-type": "text/html" } };
  const seconds = fault.retryAfter ?? 0.05;
  const global = fault.global ?? false;
  return {
    status: 429,
    body: { message: "You are being rate limited.", code: 0, retry_after: seconds, global },
    headers: {
      "retry-after": String(seconds),
      "x-ratelimit-scope": global ? "global" : "user",
      ...(global
        ? { "x-ratelimit-global": "true" }
        : {
            "x-ratelimit-bucket": "loopback",
            "x-ratelimit-limit": "1",
            "x-ratelimit-remaining": "0",
            "x-ratelimit-reset-after": String(seconds),
          }),
    },
  };
}
