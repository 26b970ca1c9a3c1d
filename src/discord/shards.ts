/** The shards of this process: which they are, how they are, and a watchdog that connects a silent one anew. */
import {
  type Client,
  type ClientOptions,
  Events,
  SimpleShardingStrategy,
  Status,
  WebSocketShardDestroyRecovery,
} from "discord.js";
import type { Logger } from "pino";
import type { Meter } from "../operate/meter.js";
import { isSilent, type Moment, type Pulse, SILENCE, toWake } from "../operate/pulse.js";
import type { Sharding } from "../operate/sharding.js";
import type { Shard } from "../operate/vitals.js";
import { troubleOf } from "./trouble.js";

export interface ShardOptions {
  readonly sharding: Sharding;
  readonly meter: Meter;
  readonly log: Logger;
  /** Milliseconds on a clock that does not jump. */
  readonly now: () => Moment;
  /** For how many milliseconds Discord may say nothing. */
  readonly silence?: number | undefined;
}

export interface Shards {
  /** What a client is made with, for these to be its shards. */
  readonly options: Pick<ClientOptions, "shards" | "shardCount" | "ws">;
  /** Begins to watch the client. */
  watch(client: Client): void;
  state(): readonly Shard[];
  /** Watches no more; what is closed from now on is closed on purpose. */
  stop(): void;
}

export function createShards({ sharding, meter, log, now, silence = SILENCE }: ShardOptions): Shards {
  let strategy: SimpleShardingStrategy | undefined;
  let client: Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const seen = new Map<number, Seen>();
  /** Those whose line is lost. */
  const away = new Set<number>();

  const pulses = (): readonly Pulse[] => (client === undefined ? [] : feel(client, seen, now()));

  const wake = (id: number): void => {
    log.warn({ shard: id }, "nothing came from Discord for too long: the shard is connected anew");
    meter.reconnected(id, "silent");
    const { heard, acknowledged } = seen.get(id) ?? { heard: now(), acknowledged: -1 };
    seen.set(id, { heard, acknowledged, woken: now() });
    reconnect(strategy && connectionOf(strategy, id)).catch((error: unknown) => {
      log.error({ trouble: troubleOf(error), shard: id }, "a silent shard could not be connected anew");
    });
  };

  return {
    options: {
      ...(sharding === "auto"
        ? { shards: "auto" }
        : { shards: [...sharding.ids], shardCount: sharding.count }),
      ws: {
        buildStrategy(manager) {
          strategy = new SimpleShardingStrategy(manager);
          return strategy;
        },
      },
    },
    watch(watched) {
      client = watched;
      client.on(Events.ShardReconnecting, (shard) => {
        // While Discord is away, discord.js tries twice a second.
        if (stopped || away.has(shard)) return;
        away.add(shard);
        meter.reconnected(shard, "closed");
        log.info({ shard }, "a shard lost its connection, and is being connected anew");
      });
      client.on(Events.ShardReady, (shard) => {
        away.delete(shard);
        log.info({ shard }, "a shard is ready");
      });
      client.on(Events.ShardResume, (shard, replayed) => {
        away.delete(shard);
        log.info({ shard, replayed }, "a shard is back");
      });
      const look = (): void => {
        for (const id of toWake(pulses(), now(), silence)) wake(id);
      };
      timer = setInterval(look, silence / 6).unref();
    },
    state: () =>
      pulses().map((pulse) => ({
        id: pulse.id,
        ready: pulse.ready,
        silent: isSilent(pulse, now(), silence),
        ...pingOf(client?.ws.shards.get(pulse.id)?.ping),
      })),
    stop() {
      stopped = true;
      clearInterval(timer);
    },
  };
}

/** What was seen of a shard when it was last looked at. */
interface Seen {
  readonly heard: Moment;
  /** discord.js's own mark of the last heartbeat that was acknowledged; only whether it changes matters. */
  readonly acknowledged: number;
  readonly woken?: Moment;
}

/** A heartbeat that was acknowledged is a sign of life, and so is all that happens before a shard is ready. */
function feel(client: Client, seen: Map<number, Seen>, now: Moment): readonly Pulse[] {
  return client.ws.shards.map(({ id, status, lastPingTimestamp: acknowledged }) => {
    const ready = status === Status.Ready;
    const before = seen.get(id);
    const lives = before === undefined || !ready || before.acknowledged !== acknowledged;
    const after = { ...before, acknowledged, heard: lives ? now : before.heard };
    seen.set(id, after);
    return { id, ready, ...after };
  });
}

const pingOf = (ping: number | undefined): Pick<Shard, "ping"> =>
  ping === undefined || ping < 0 ? {} : { ping };

interface Connection {
  destroy(options: { reason: string; recover: WebSocketShardDestroyRecovery }): Promise<void>;
}

async function reconnect(connection: Connection | undefined): Promise<void> {
  if (connection === undefined) throw new Error("discord.js keeps its shards elsewhere than it did");
  const recover = WebSocketShardDestroyRecovery.Resume;
  await connection.destroy({ reason: "nothing came for too long", recover });
}

/** The strategy closes all its shards or none; one alone is closed at the shard, which it keeps to itself. */
function connectionOf(strategy: SimpleShardingStrategy, id: number): Connection | undefined {
  const shards: unknown = Reflect.get(strategy, "shards");
  const shard: unknown = shards instanceof Map ? shards.get(id) : undefined;
  return isConnection(shard) ? shard : undefined;
}

const isConnection = (value: unknown): value is Connection =>
  typeof value === "object" && value !== null && typeof Reflect.get(value, "destroy") === "function";
