/**
 * Discord's gateway, version 10, for one shard.
 *
 *   client                        loopback
 *     |  <------------- HELLO --------  |
 *     |  --- IDENTIFY or RESUME ----->  |   wrong token: closed with 4004
 *     |  <- READY, or what was missed   |
 *     |     and RESUMED --------------  |   session gone: INVALID_SESSION
 *     |  <--------- dispatches -------  |   numbered, kept for a resume
 *     |  --- HEARTBEAT ---> <-- ACK --  |
 */
import type { Server } from "node:http";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { WebSocketServer } from "ws";
import { z } from "zod";
import { Connection, type Payload } from "./connection.js";
import type { World } from "./world.js";

const Identify = z.looseObject({
  token: z.string(),
  intents: z.number().int(),
  properties: z.looseObject({ os: z.string(), browser: z.string(), device: z.string() }),
  shard: z.tuple([z.literal(0), z.literal(1)]).optional(),
});
const Resume = z.looseObject({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** Needs leave that most bots do not have; using one unasked closes the connection at Discord. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** What a client may send in a minute. */
const COMMANDS_A_MINUTE = 120;

interface Session {
  readonly id: string;
  readonly intents: number;
  readonly sent: { readonly s: number; readonly payload: object }[];
  connection: Connection | undefined;
}

/** Why a connection is closed; with a breach, the client also broke the rules. */
interface Refusal {
  readonly code: GatewayCloseCodes;
  readonly breach?: string;
}

export interface GatewayOptions {
  readonly heartbeatMs: number;
  readonly url: () => string;
}

export class Gateway {
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #open = new Set<Connection>();
  #session: Session | undefined;

  constructor(world: World, server: Server, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#server = new WebSocketServer({ server });
    this.#server.on("connection", (socket, request) => {
      const query = new URL(request.url ?? "/", "http://loopback").searchParams;
      if (query.get("v") !== "10") this.#violation("gateway version", `v is ${query.get("v")}`);
      if (query.get("encoding") !== "json") this.#violation("gateway encoding", `${query.get("encoding")}`);
      this.#welcome(new Connection(socket, query.get("compress") === "zlib-stream"));
    });
  }

  /** Sends an event if the session asked for one of `intents` (none: always); kept for a resume if it is offline. */
  dispatch(event: string, data: object, intents = 0): boolean {
    const session = this.#session;
    if (session === undefined) return false;
    if (intents !== 0 && (session.intents & intents) === 0) return false;
    const s = session.sent.length + 1;
    const payload = { op: GatewayOpcodes.Dispatch, t: event, s, d: data };
    session.sent.push({ s, payload });
    session.connection?.send(payload);
    return true;
  }

  has(intent: number): boolean {
    return ((this.#session?.intents ?? 0) & intent) !== 0;
  }

  /** The line goes dead; the session can be resumed. */
  cut(): void {
    this.#session?.connection?.cut();
  }

  /** The line goes dead and Discord forgets the session: only a new IDENTIFY helps. */
  forget(): void {
    const connection = this.#session?.connection;
    this.#session = undefined;
    connection?.cut();
  }

  close(code: number): void {
    this.#session?.connection?.close(code);
  }

  reconnect(): void {
    this.#session?.connection?.send({ op: GatewayOpcodes.Reconnect, d: null });
  }

  /** Nothing is dispatched any more until the client has resumed or identified. */
  invalidate(resumable: boolean): void {
    const connection = this.#session?.connection;
    if (this.#session) this.#session.connection = undefined;
    if (!resumable) this.#session = undefined;
    connection?.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
  }

  askHeartbeat(): void {
    this.#session?.connection?.send({ op: GatewayOpcodes.Heartbeat, d: null });
  }

  shut(): void {
    for (const connection of this.#open) connection.cut();
    this.#server.close();
  }

  #welcome(connection: Connection): void {
    let count = 0;
    this.#open.add(connection);
    this.#world.happenings.add({ kind: "open" });
    connection.listen(
      (payload) => {
        count += 1;
        if (count > COMMANDS_A_MINUTE) connection.close(GatewayCloseCodes.RateLimited);
        else this.#take(payload, connection);
      },
      (code) => {
        this.#open.delete(connection);
        if (this.#session?.connection === connection) this.#session.connection = undefined;
        this.#world.happenings.add({ kind: "close", code });
      },
    );
    connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  #take(payload: Payload | undefined, connection: Connection): void {
    const refusal = this.#answer(payload, connection);
    if (refusal === undefined) return;
    if (refusal.breach !== undefined) this.#violation("gateway payload", refusal.breach);
    this.#world.happenings.add({ kind: "refused", code: refusal.code });
    connection.close(refusal.code);
  }

  #answer(payload: Payload | undefined, connection: Connection): Refusal | undefined {
    switch (payload?.op) {
      case GatewayOpcodes.Heartbeat:
        connection.send({ op: GatewayOpcodes.HeartbeatAck });
        this.#world.happenings.add({ kind: "heartbeat" });
        return undefined;
      case GatewayOpcodes.Identify:
        return this.#identify(payload.d, connection);
      case GatewayOpcodes.Resume:
        return this.#resume(payload.d, connection);
      case GatewayOpcodes.PresenceUpdate:
        return undefined;
      case undefined:
        return { code: GatewayCloseCodes.DecodeError, breach: "a payload that is not JSON" };
      default:
        return { code: GatewayCloseCodes.UnknownOpcode, breach: `opcode ${payload?.op}` };
    }
  }

  #identify(data: unknown, connection: Connection): Refusal | undefined {
    const identify = Identify.safeParse(data);
    if (!identify.success) {
      return { code: GatewayCloseCodes.DecodeError, breach: `IDENTIFY: ${identify.error.message}` };
    }
    const { token, intents } = identify.data;
    if (token !== this.#world.token) return { code: GatewayCloseCodes.AuthenticationFailed };
    if (intents & PRIVILEGED) {
      return { code: GatewayCloseCodes.DisallowedIntents, breach: `privileged intents in ${intents}` };
    }
    const session: Session = { id: `session${this.#world.id()}`, intents, sent: [], connection };
    this.#session = session;
    this.dispatch("READY", {
      v: 10,
      user: { ...this.#world.bot, verified: true, mfa_enabled: true, email: null },
      guilds: [{ id: this.#world.guild, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: this.#options.url(),
      shard: [0, 1],
      application: { id: this.#world.bot.id, flags: 0 },
    });
    this.#world.happenings.add({ kind: "identify", intents });
    return undefined;
  }

  #resume(data: unknown, connection: Connection): Refusal | undefined {
    const resume = Resume.safeParse(data);
    if (!resume.success) return { code: GatewayCloseCodes.DecodeError, breach: "RESUME" };
    const { token, session_id, seq } = resume.data;
    if (token !== this.#world.token) return { code: GatewayCloseCodes.AuthenticationFailed };
    const session = this.#session;
    if (session?.id !== session_id) {
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (seq > session.sent.length) return { code: GatewayCloseCodes.InvalidSeq, breach: `seq ${seq}` };
    const missed = session.sent.filter(({ s }) => s > seq);
    session.connection = connection;
    for (const { payload } of missed) connection.send(payload);
    this.dispatch("RESUMED", {});
    this.#world.happenings.add({ kind: "resume", replayed: missed.length });
    return undefined;
  }

  #violation(rule: string, what: string): void {
    this.#world.violations.push({ rule, what, where: "gateway" });
  }
}
