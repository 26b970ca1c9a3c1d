/** Discord on a bad day: answers that a test asks for instead of the right ones. */
export interface Fault {
  /** The route it strikes, as the table of routes names it: "POST /channels/:channel/messages". Any route if left out. */
  readonly on?: string;
  readonly status: 403 | 429 | 500 | 502 | 503;
  /** How many requests it strikes. */
  readonly times: number;
  /** Seconds; 429 only. */
  readonly retryAfter?: number;
  /** 429 for all routes at once. */
  readonly global?: boolean;
  /** The request is carried out and only its answer is lost: a repeat must not do it twice. */
  readonly late?: boolean;
}

export interface Response {
  readonly status: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Faults {
  readonly #pending: { fault: Fault; left: number }[] = [];

  add(fault: Fault): void {
    this.#pending.push({ fault, left: fault.times });
  }

  /** Faults that no request has met yet. */
  get left(): number {
    return this.#pending.reduce((sum, { left }) => sum + left, 0);
  }

  /** The fault that strikes this request, if any; each call uses one up. */
  strike(route: string): Fault | undefined {
    const hit = this.#pending.find(({ fault, left }) => left > 0 && (fault.on ?? route) === route);
    if (hit === undefined) return undefined;
    hit.left -= 1;
    return hit.fault;
  }
}

export function faultResponse(fault: Fault): Response {
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
