/**
 * Discord's gateway, version 10, for any number of shards.
 *
 *   client                        loopback
 *     |  <------------- HELLO --------  |
 *     |  --- IDENTIFY or RESUME ----->  |   wrong token: closed with 4004
 *     |  <- READY, or what was missed   |
 *     |     and RESUMED --------------  |   session gone: INVALID_SESSION
 *     |  <--------- dispatches -------  |   numbered, kept for a resume
 *     |  --- HEARTBEAT ---> <-- ACK --  |
 *
 * What breaks (`cut`, `close`, …) strikes all shards, or the one that is named.
 */
import type { Server } from "node:http";
import { GatewayCloseCodes, GatewayIntentBits, GatewayOpcodes } from "discord.js";
import { WebSocketServer } from "ws";
import { Connection, type Payload } from "./connection.js";
import { readyOf, serverOf } from "./greeting.js";
import { Identify, Resume } from "./login-payloads.js";
import { Logins } from "./logins.js";
import { Session, type Shard } from "./session.js";
import { GUILDS_A_SHARD } from "./shard.js";
import type { World } from "./world.js";

/** Needs leave that most bots do not have; using one unasked closes the connection at Discord. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
/** What a client may send in a minute. */
const COMMANDS_A_MINUTE = 120;
/** Closed with one of these, by the client or by Discord, a session is over; with another, it can be resumed. */
const FAREWELLS: readonly number[] = [1000, 1001, 4004, 4007, 4009, 4010, 4011, 4012, 4013, 4014];

/** Why a connection is closed; with a breach, the client also broke the rules. */
interface Refusal {
  readonly code: GatewayCloseCodes;
  readonly breach?: string;
}

export interface GatewayOptions {
  readonly heartbeatMs: number;
  readonly maxConcurrency: number;
  /** Between two logins of the same bucket. */
  readonly identifyMs: number;
  readonly url: () => string;
}

export class Gateway {
  /** While it is set, nobody gets through: lines are cut as soon as they are made. */
  down = false;
  /** While it is set, everything is sent twice, as Discord may. */
  twice = false;
  readonly #world: World;
  readonly #options: GatewayOptions;
  readonly #server: WebSocketServer;
  readonly #open = new Set<Connection>();
  readonly #sessions = new Map<string, Session>();
  readonly #logins: Logins;

  constructor(world: World, server: Server, options: GatewayOptions) {
    this.#world = world;
    this.#options = options;
    this.#logins = new Logins(options.maxConcurrency, options.identifyMs);
    this.#server = new WebSocketServer({ server });
    this.#server.on("connection", (socket, request) => {
      if (this.down) return socket.terminate();
      const query = new URL(request.url ?? "/", "http://loopback").searchParams;
      if (query.get("v") !== "10") this.#violation("gateway version", `v is ${query.get("v")}`);
      if (query.get("encoding") !== "json") this.#violation("gateway encoding", `${query.get("encoding")}`);
      this.#welcome(new Connection(socket, query.get("compress") === "zlib-stream"));
    });
  }

  /**
   * Sends an event to the shard of its server (that of `guild_id` in it) if that asked for one of `intents` (none:
   * always); kept for a resume if it is offline. Whether there was such a session.
   */
  dispatch(event: string, data: object, intents = 0): boolean {
    const guild = "guild_id" in data ? String(data.guild_id) : undefined;
    const hearing = this.sessions().filter((session) => session.covers(guild) && session.asksFor(intents));
    for (const session of hearing) {
      session.dispatch(event, data);
      if (this.twice) session.dispatch(event, data);
    }
    return hearing.length > 0;
  }

  has(intent: number): boolean {
    return this.sessions().some((session) => session.asksFor(intent));
  }

  /** All of them, or that of one shard. */
  sessions(shard?: number): readonly Session[] {
    return [...this.#sessions.values()].filter(({ shard: [id] }) => shard === undefined || id === shard);
  }

  /** The line is cut; the session can be resumed. */
  cut(shard?: number): void {
    for (const { connection } of this.sessions(shard)) connection?.cut();
  }

  /** Nothing comes through any more, not even what acknowledges a heartbeat, and nobody closes the line. */
  die(shard?: number): void {
    for (const { connection } of this.sessions(shard)) {
      if (connection) connection.dead = true;
    }
  }

  /** The line is cut and Discord forgets the session: only a new IDENTIFY helps. */
  forget(shard?: number): void {
    for (const session of this.sessions(shard)) {
      this.#end(session);
      session.connection?.cut();
    }
  }

  /** Closes the line. The client resumes or not, as the code says. */
  close(code: number, shard?: number): void {
    for (const session of this.sessions(shard)) {
      if (FAREWELLS.includes(code)) this.#end(session);
      session.connection?.close(code);
    }
  }

  reconnect(shard?: number): void {
    for (const { connection } of this.sessions(shard)) {
      connection?.send({ op: GatewayOpcodes.Reconnect, d: null });
    }
  }

  /** Nothing is dispatched any more until the client has resumed or identified. */
  invalidate(resumable: boolean, shard?: number): void {
    for (const session of this.sessions(shard)) {
      const { connection } = session;
      session.connection = undefined;
      if (!resumable) this.#end(session);
      connection?.send({ op: GatewayOpcodes.InvalidSession, d: resumable });
    }
  }

  askHeartbeat(shard?: number): void {
    for (const { connection } of this.sessions(shard)) {
      connection?.send({ op: GatewayOpcodes.Heartbeat, d: null });
    }
  }

  shut(): void {
    for (const connection of this.#open) connection.cut();
    this.#server.close();
  }

  #end(session: Session): void {
    const key = session.shard.join("/");
    if (this.#sessions.get(key) === session) this.#sessions.delete(key);
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
      (code) => this.#closed(code, connection),
    );
    connection.send({ op: GatewayOpcodes.Hello, d: { heartbeat_interval: this.#options.heartbeatMs } });
  }

  #closed(code: number, connection: Connection): void {
    this.#open.delete(connection);
    for (const session of this.sessions().filter((one) => one.connection === connection)) {
      session.connection = undefined;
      if (FAREWELLS.includes(code)) this.#end(session);
    }
    this.#world.happenings.add({ kind: "close", code });
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
    const { token, intents, shard = [0, 1] } = identify.data;
    if (token !== this.#world.token) return { code: GatewayCloseCodes.AuthenticationFailed };
    if (intents & PRIVILEGED) {
      return { code: GatewayCloseCodes.DisallowedIntents, breach: `privileged intents in ${intents}` };
    }
    if (shard[0] >= shard[1]) {
      return { code: GatewayCloseCodes.InvalidShard, breach: `shard ${shard.join(" of ")}` };
    }
    if (!this.#logins.admit(shard[0])) {
      this.#violation("max_concurrency", `shard ${shard[0]} logged in too soon after another of its bucket`);
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    return this.#greet(shard, intents, connection);
  }

  #greet(shard: Shard, intents: number, connection: Connection): Refusal | undefined {
    const session = new Session(`session${this.#world.id()}`, shard, intents, connection);
    const guilds = [...this.#world.guilds].filter((guild) => session.covers(guild));
    if (guilds.length > GUILDS_A_SHARD) return { code: GatewayCloseCodes.ShardingRequired };
    this.#sessions.set(shard.join("/"), session);
    session.dispatch("READY", readyOf(this.#world, session, guilds, this.#options.url()));
    if (session.asksFor(GatewayIntentBits.Guilds)) {
      for (const guild of guilds) session.dispatch("GUILD_CREATE", serverOf(this.#world, guild));
    }
    this.#world.happenings.add({ kind: "identify", intents, shard });
    return undefined;
  }

  #resume(data: unknown, connection: Connection): Refusal | undefined {
    const resume = Resume.safeParse(data);
    if (!resume.success) return { code: GatewayCloseCodes.DecodeError, breach: "RESUME" };
    const { token, session_id, seq } = resume.data;
    if (token !== this.#world.token) return { code: GatewayCloseCodes.AuthenticationFailed };
    const session = this.sessions().find(({ id }) => id === session_id);
    if (session === undefined) {
      connection.send({ op: GatewayOpcodes.InvalidSession, d: false });
      return undefined;
    }
    if (seq > session.last) return { code: GatewayCloseCodes.InvalidSeq, breach: `seq ${seq}` };
    const missed = session.after(seq);
    session.connection = connection;
    for (const payload of missed) connection.send(payload);
    session.dispatch("RESUMED", {});
    this.#world.happenings.add({ kind: "resume", replayed: missed.length });
    return undefined;
  }

  #violation(rule: string, what: string): void {
    this.#world.violations.push({ rule, what, where: "gateway" });
  }
}
