/** Many questions at once, of each kind, and the book that is kept of what comes of them. */
import { setTimeout as pause } from "node:timers/promises";
import { type Asked, askChoices, askCommand } from "../loopback/asking.js";
import type { Loopback } from "../loopback/loopback.js";
import type { Happening } from "../loopback/world.js";

export interface Storm {
  /** How many are asked in all. */
  readonly total: number;
  /** How many wait for their answer at any time: as one is answered or given up, the next is asked. */
  readonly inFlight: number;
  /** The question of a number from 0. */
  question(index: number): string;
  /** A fifth are mentions, unless this is false: Discord takes 50 messages a second, and any number of other answers. */
  readonly mentions?: boolean;
  /** For so long each stays in flight after it was answered, in ms, half as long or half as long again; 0 if left out. */
  readonly confirmMs?: number;
  /** After so many ms a mention is given up; 10,000 if left out. */
  readonly messageMs?: number;
  /** Called once a quarter has been asked. */
  strike?(): Promise<void> | void;
}

export interface Tally {
  readonly asked: number;
  readonly answered: number;
  /** Not answered in time: within Discord's three seconds, or a mention within what it is given. */
  readonly lost: number;
  /** Answers beyond the first to the same question. */
  readonly doubled: number;
  /** Ms from the dispatch to the acknowledgement of each interaction that was answered, in ascending order. */
  readonly took: readonly number[];
}

const DEADLINE = { interaction: 3000, message: 10_000 } as const;
/** So many ask in vain, one after the other, while no bot is there to be told; then they wait until it is back. */
const IN_VAIN = 10;
const IN_VAIN_MS = 50;

interface Open {
  readonly at: number;
  readonly timer: NodeJS.Timeout;
}

export async function askAll(discord: Loopback, storm: Storm): Promise<Tally> {
  const { world } = discord;
  const mark = world.happenings.mark();
  const open = new Map<string, Open>();
  const took: number[] = [];
  let answered = 0;
  let lost = 0;
  let inVain = 0;

  let over = (): void => {};
  const done = new Promise<void>((resolve) => {
    over = resolve;
  });
  const settle = (id: string, inTime: boolean): void => {
    const one = open.get(id);
    if (one === undefined) return;
    clearTimeout(one.timer);
    open.delete(id);
    if (inTime) answered += 1;
    else lost += 1;
    if (answered + lost === storm.total) over();
    else if (storm.confirmMs)
      setTimeout(() => void next(), storm.confirmMs * (0.5 + spread(answered + lost)));
    else void next();
  };
  const watching = world.happenings.watch((one) => {
    const id = answeredBy(one);
    if (id === undefined) return;
    const asked = open.get(id);
    if (asked && one.kind !== "message") took.push(performance.now() - asked.at);
    settle(id, true);
  });

  let count = 0;
  const strikes: (Promise<void> | void)[] = [];
  const next = async (): Promise<void> => {
    if (count === storm.total) return;
    const index = count;
    count += 1;
    if (index === Math.floor(storm.total / 4)) strikes.push(storm.strike?.());
    while (discord.gateway.sessions().length === 0) {
      await pause(IN_VAIN_MS);
      if (inVain === IN_VAIN) continue;
      inVain += 1;
      lost += 1;
      if (answered + lost === storm.total) over();
      return next();
    }
    const question = storm.question(index);
    if (storm.mentions !== false && index % 5 === 4) {
      const direct = index % 10 === 9 ? ({ in: "dm", text: question } as const) : undefined;
      const send = (): string => discord.say(direct ?? { text: `${discord.tag} ${question}` }).id;
      expectMessage(send);
    } else expectInteraction(asking(discord, index, question));
  };
  /** The id is known only once it is said, and an answer takes longer than that. */
  const expectMessage = (send: () => string): void => {
    const at = performance.now();
    const id = send();
    open.set(id, { at, timer: setTimeout(() => settle(id, false), storm.messageMs ?? DEADLINE.message) });
  };
  const expectInteraction = ({ interaction, payload }: Asked): void => {
    world.interactions.set(interaction.token, interaction);
    const expire = (): void => {
      interaction.expired = interaction.callback === undefined;
      settle(interaction.id, false);
    };
    open.set(interaction.id, { at: performance.now(), timer: setTimeout(expire, DEADLINE.interaction) });
    discord.gateway.dispatch("INTERACTION_CREATE", payload);
  };

  // People do not all ask in the same thousandth of a second: where each stays in flight for a while, they begin in turn.
  const between = (storm.confirmMs ?? 0) / storm.inFlight;
  for (let i = 0; i < Math.min(storm.inFlight, storm.total); i += 1)
    if (between === 0) void next();
    else setTimeout(() => void next(), i * between);
  await done;
  await Promise.all(strikes);
  watching.stop();
  return {
    asked: storm.total,
    answered,
    lost,
    doubled: doubled(world.happenings.since(mark)),
    took: took.sort((a, b) => a - b),
  };
}

/** From 0 to 1, evenly, and the same in every run: what was held up together once would else come back together for ever. */
const spread = (turn: number): number => (turn * 0.618_033_988_75) % 1;

/** Commands mostly, and now and then a name that is being typed. */
function asking({ world }: Loopback, index: number, question: string): Asked {
  return index % 7 === 3
    ? askChoices(world, "met", { focused: "who", value: begun(question) }, {})
    : askCommand(world, "ask", { question }, {});
}

/** The first letters of the last name in a question, or whatever stands there. */
const begun = (question: string): string =>
  (question.match(/\b\p{Lu}\p{L}+/gu)?.at(-1) ?? question).slice(0, 4);

/** The id of the question that this answers. */
function answeredBy(one: Happening): string | undefined {
  switch (one.kind) {
    case "answer":
      return one.updated ? undefined : one.interaction;
    case "choices":
      return one.interaction;
    case "message":
      return one.message.message_reference?.message_id;
    default:
      return undefined;
  }
}

function doubled(happenings: readonly Happening[]): number {
  const ids = happenings.flatMap((one) => answeredBy(one) ?? []);
  return ids.length - new Set(ids).size;
}
