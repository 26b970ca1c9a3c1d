/** One shard's session: what it was sent, numbered, and kept for a resume. */
import { GatewayOpcodes } from "discord.js";
import type { Connection } from "./connection.js";
import { shardOf } from "./shard.js";

/** Discord keeps some minutes; so many dispatches are more than a test sends within a resume. */
const KEPT = 20_000;

export type Shard = readonly [id: number, count: number];

export class Session {
  connection: Connection | undefined;
  /** The number of the last dispatch. */
  last = 0;
  readonly id: string;
  readonly shard: Shard;
  readonly intents: number;
  readonly #sent = new Map<number, object>();

  constructor(id: string, shard: Shard, intents: number, connection: Connection) {
    this.id = id;
    this.shard = shard;
    this.intents = intents;
    this.connection = connection;
  }

  /** Whether it hears of this server; direct messages (undefined) are for shard 0. */
  covers(guild: string | undefined): boolean {
    const [id, count] = this.shard;
    return shardOf(guild, count) === id;
  }

  asksFor(intents: number): boolean {
    return intents === 0 || (this.intents & intents) !== 0;
  }

  dispatch(event: string, data: object): void {
    this.last += 1;
    const payload = { op: GatewayOpcodes.Dispatch, t: event, s: this.last, d: data };
    this.#sent.set(this.last, payload);
    this.#sent.delete(this.last - KEPT);
    this.connection?.send(payload);
  }

  /** As `dispatch`, with the data as JSON; not kept, since so many are sent that nobody resumes in the middle. */
  flood(event: string, json: string): void {
    this.last += 1;
    this.connection?.sendText(
      `{"op":${GatewayOpcodes.Dispatch},"t":"${event}","s":${this.last},"d":${json}}`,
    );
  }

  /** What was sent after number `seq`, in order. */
  after(seq: number): readonly object[] {
    return [...this.#sent].flatMap(([s, payload]) => (s > seq ? [payload] : []));
  }
}
