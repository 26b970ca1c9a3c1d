import { runFaults } from "./fault-table.js";
import { measureLatency } from "./latency.js";

const Q = [
  "who met Le Drian?",
  "when did Macron visit Kyiv?",
  "who visited Kyiv in February 2022?",
  "what did Blinken do?",
];
const q = (i: number): string => Q[i % Q.length] ?? "";
if (process.argv[2] === "l") console.table(await measureLatency(q));
else console.table(await runFaults(Number(process.argv[3]), q, (n) => console.error(n)));
