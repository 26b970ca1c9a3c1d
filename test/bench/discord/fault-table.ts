/** The table of faults, with many questions under way, against the bot in its own process. */
import { type Loopback, startLoopback } from "../../discord/loopback/loopback.js";
import { FAULTS, type FaultRow, mend } from "../../discord/storm/faults.js";
import { askAll, type Tally } from "../../discord/storm/storm.js";
import { type BotProcess, startBotProcess } from "./bot-process.js";

export interface FaultReport extends Omit<Tally, "took"> {
  readonly fault: string;
  /** Why some may be lost, or what was seen besides. */
  readonly remark: string;
}

const IN_FLIGHT = 20;
/** Short, so that a dead line is noticed within the three seconds that an interaction waits. */
const HEARTBEAT_MS = 400;
/** V8 learns in the first hundreds what is hot. */
const WARM_UP = 300;
const UNDER_WAY = "what was in hand when the process was killed, and what was asked before it was back";

/** The bot that runs now; some rows end it and start another. */
interface Running {
  bot: BotProcess;
}

interface ProcessRow {
  readonly name: string;
  strike(discord: Loopback, running: Running): Promise<string>;
}

const ENDINGS: readonly ProcessRow[] = [
  {
    name: "SIGTERM, and started anew",
    async strike(discord, running) {
      running.bot.send("SIGTERM");
      const status = await running.bot.status;
      running.bot = await startBotProcess(discord);
      return `ended with status ${status}; what was asked before it was back is lost`;
    },
  },
  {
    name: "SIGKILL, and started anew",
    async strike(discord, running) {
      await running.bot.kill();
      running.bot = await startBotProcess(discord);
      return UNDER_WAY;
    },
  },
];

/** `total` questions over all rows. */
export async function runFaults(
  total: number,
  question: (index: number) => string,
  onRow: (name: string) => void,
): Promise<readonly FaultReport[]> {
  const discord = await startLoopback({ heartbeatMs: HEARTBEAT_MS });
  const running: Running = { bot: await startBotProcess(discord) };
  const machine = { moveClock: (by: number) => running.bot.moveClock(by) };
  const each = Math.ceil(total / (FAULTS.length + ENDINGS.length));
  const storm = { total: each, inFlight: IN_FLIGHT, question };
  const reports: FaultReport[] = [];
  await askAll(discord, { total: WARM_UP, inFlight: 5, question });
  const old = await discord.mention("");
  try {
    for (const row of ENDINGS) {
      onRow(row.name);
      let remark = "";
      const strike = async (): Promise<void> => {
        remark = await row.strike(discord, running);
      };
      reports.push(report(row.name, await askAll(discord, { ...storm, strike }), remark));
    }
    // The last of them keeps a bot from writing in its channel for ten minutes.
    for (const row of FAULTS) {
      onRow(row.name);
      const tally = await askAll(discord, { ...storm, strike: () => row.strike(discord, machine) });
      await mend(discord, machine);
      reports.push(report(row.name, tally, remarkOf(row, tally)));
    }
    onRow("a button from before all that");
    const [button] = old.buttons;
    const pressed = await discord.press(old, button?.label ?? "");
    reports.push({
      fault: "an old button, after all that",
      asked: 1,
      answered: pressed.text === "" ? 0 : 1,
      lost: 0,
      doubled: 0,
      remark: "",
    });
    return reports;
  } finally {
    await running.bot.kill();
    const broken = discord.forgive();
    await discord.close();
    for (const { rule, what } of broken) console.error(`broke “${rule}”: ${what}`);
  }
}

const remarkOf = ({ why = "" }: FaultRow, { lost }: Tally): string => (lost === 0 ? "" : why);

function report(fault: string, { asked, answered, lost, doubled }: Tally, remark: string): FaultReport {
  return { fault, asked, answered, lost, doubled, remark };
}
