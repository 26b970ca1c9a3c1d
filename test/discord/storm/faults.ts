/**
 * What goes wrong at Discord's, on the line or with the machine, while questions are under way: one fault a row.
 * Everything that could be answered must be; a row that may lose something says why.
 */
import { setTimeout as pause } from "node:timers/promises";
import type { Fault } from "../loopback/faults.js";
import type { Loopback } from "../loopback/loopback.js";

/** What a row may do besides what it does to Discord. */
export interface Machine {
  /** Ms away from the true time. */
  moveClock(by: number): Promise<void>;
}

export interface FaultRow {
  readonly name: string;
  strike(discord: Loopback, machine: Machine): Promise<void> | void;
  /** It strikes the machine and not Discord, and so everything that runs on it. */
  readonly clock?: true;
  /** Why some are lost: Discord itself loses them. None may be where it is left out. */
  readonly why?: string;
  /** What Discord must have seen of the bot then; it shows that the fault struck. */
  readonly shows?: "resume" | "identify";
}

const CALLBACK = "POST /interactions/:interaction/:token/callback";
const POST = "POST /channels/:channel/messages";
const HOURS_MS = 5 * 3_600_000;
const GONE = "what is asked while no session is there, or was on its way to one that is forgotten";

/** Strikes answers to interactions and messages alike. */
function rest(fault: Omit<Extract<Fault, { status: unknown }>, "on">): FaultRow["strike"];
function rest(fault: Omit<Extract<Fault, { line: unknown }>, "on">): FaultRow["strike"];
function rest(fault: Omit<Fault, "on">): FaultRow["strike"] {
  return (discord) => {
    for (const on of [CALLBACK, POST]) discord.fail(Object.assign({ status: 500 as const, on }, fault));
  };
}

export const FAULTS: readonly FaultRow[] = [
  { name: "nothing", strike: () => {} },
  { name: "line cut", strike: ({ gateway }) => gateway.cut(), shows: "resume" },
  { name: "closed with 4000", strike: ({ gateway }) => gateway.close(4000), shows: "resume" },
  { name: "op 7, reconnect", strike: ({ gateway }) => gateway.reconnect(), shows: "resume" },
  { name: "op 9, can be resumed", strike: ({ gateway }) => gateway.invalidate(true), shows: "resume" },
  {
    name: "op 9, cannot be resumed",
    strike: ({ gateway }) => gateway.invalidate(false),
    why: GONE,
    shows: "identify",
  },
  {
    name: "op 9 and cut at once",
    strike({ gateway }) {
      const lines = gateway.sessions().map(({ connection }) => connection);
      gateway.invalidate(false);
      for (const line of lines) line?.cut();
    },
    why: GONE,
    shows: "identify",
  },
  { name: "session forgotten", strike: ({ gateway }) => gateway.forget(), why: GONE, shows: "identify" },
  { name: "closed with 4007", strike: ({ gateway }) => gateway.close(4007), why: GONE, shows: "identify" },
  { name: "closed with 4009", strike: ({ gateway }) => gateway.close(4009), why: GONE, shows: "identify" },
  { name: "line dead, nobody closes it", strike: ({ gateway }) => gateway.die(), shows: "resume" },
  {
    name: "gateway away for a second",
    async strike({ gateway }) {
      gateway.down = true;
      gateway.cut();
      await pause(1000);
      gateway.down = false;
    },
    shows: "resume",
  },
  { name: "429", strike: rest({ status: 429, times: 40, every: 3, retryAfter: 0.1 }) },
  { name: "429, global", strike: rest({ status: 429, times: 2, retryAfter: 0.3, global: true }) },
  { name: "500", strike: rest({ status: 500, times: 40, every: 3 }) },
  { name: "502, carried out", strike: rest({ status: 502, times: 40, every: 3, late: true }) },
  { name: "no answer", strike: rest({ line: "silent", times: 2, every: 5 }) },
  { name: "no answer, carried out", strike: rest({ line: "silent", times: 2, every: 5, late: true }) },
  { name: "connection reset", strike: rest({ line: "reset", times: 20, every: 3 }) },
  { name: "reset, carried out", strike: rest({ line: "reset", times: 20, every: 3, late: true }) },
  {
    name: "10062 in time",
    strike: (discord) => discord.fail({ on: CALLBACK, problem: "unknownInteraction", times: 3, every: 2 }),
    why: "Discord does not know the interactions any more",
  },
  {
    name: "40060 at the first answer",
    strike: (discord) => discord.fail({ on: CALLBACK, problem: "acknowledged", times: 3, every: 2 }),
    why: "Discord says that they were answered",
  },
  {
    name: "everything delivered twice",
    strike(discord) {
      discord.gateway.twice = true;
    },
  },
  { name: "clock five hours back", strike: (_discord, { moveClock }) => moveClock(-HOURS_MS), clock: true },
  { name: "clock five hours ahead", strike: (_discord, { moveClock }) => moveClock(HOURS_MS), clock: true },
  // Last, since the bot leaves the channel alone from then on.
  {
    name: "403 in a channel",
    strike: (discord) => discord.fail({ on: POST, channel: discord.channel("guild"), status: 403, times: 1 }),
    why: "the bot may not write there; it does not try again for ten minutes",
  },
];

/** Discord is well again. */
export async function mend(discord: Loopback, machine: Machine): Promise<void> {
  discord.world.faults.end();
  discord.gateway.twice = false;
  discord.gateway.down = false;
  await machine.moveClock(0);
}
