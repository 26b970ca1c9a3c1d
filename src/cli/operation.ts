/** What an operator's tools and Discord reach by HTTP while the bot runs; nothing where no port is set. */
import type { HttpOptions } from "../config.js";
import type { Log } from "../log.js";
import { type Meter, NO_METER } from "../operate/meter.js";
import { type Given, json, type Received } from "../operate/received.js";
import type { Vitals } from "../operate/vitals.js";
import { fail, ok, type Result } from "../result.js";
import type { Service } from "../service.js";

export interface Operation {
  readonly meter: Meter;
  /** Where it is listened, for the operator to read. */
  readonly address?: string;
  /** From now on `take` is given what comes to /interactions. */
  receive(take: (received: Received) => Promise<Given>): void;
  close(): Promise<void>;
}

const NOTHING: Operation = { meter: NO_METER, receive: () => undefined, close: async () => undefined };

/** The failure is a sentence for the operator. With `signed`, interactions are taken. */
export async function openOperation(
  http: HttpOptions | undefined,
  signed: boolean,
  vitals: Vitals,
  log: Log,
): Promise<Result<Operation, string>> {
  if (http === undefined) return ok(NOTHING);
  const [{ createPrometheus }, { operatorPages }, { openServer }] = await Promise.all([
    import("../operate/prometheus.js"),
    import("../operate/pages.js"),
    import("../operate/server.js"),
  ]);
  let take = async (_received: Received): Promise<Given> => json(503, { error: "starting" });
  const prometheus = createPrometheus(vitals, { ofProcess: true });
  const interactions = {
    method: "POST",
    path: "/interactions",
    give: (received: Received) => take(received),
  } as const;
  const server = await openServer({
    ...http,
    pages: [...operatorPages(vitals, prometheus), ...(signed ? [interactions] : [])],
    log,
  });
  if (!server.ok) return fail(`DATELINE_PORT: ${server.failure}`);
  const host = http.host.includes(":") ? `[${http.host}]` : http.host;
  const address = `http://${host}:${server.value.port}`;
  log.info({ address }, "listening for operators");
  return ok({
    meter: prometheus.meter,
    address,
    receive(taker) {
      take = taker;
    },
    close: server.value.close,
  });
}

/** The same service, whose reloads are counted. */
export const counted = (service: Service, meter: Meter): Service => ({
  ...service,
  async reload(locale) {
    const outcome = await service.reload(locale);
    meter.reloaded(outcome.ok);
    return outcome;
  },
});
