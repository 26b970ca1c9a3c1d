/** Loaded before the bot in its process: tells what memory it holds and what time it took, and moves its clock. Timers go on as before. */
import { type Memory, Question } from "./probe-talk.js";

const TrueDate = Date;
let shift = 0;
const now = (): number => TrueDate.now() + shift;

globalThis.Date = new Proxy(TrueDate, {
  construct: (target, given) => (given.length === 0 ? new target(now()) : Reflect.construct(target, given)),
  get: (target, key) => (key === "now" ? now : Reflect.get(target, key)),
});

function answer(question: Question): Memory | number | true {
  switch (question.ask) {
    case "memory": {
      // What finalizers let go of, the next round collects.
      for (let round = 0; round < 3; round += 1) globalThis.gc?.();
      const { rss, heapUsed, external } = process.memoryUsage();
      return { resident: rss, heap: heapUsed + external };
    }
    case "processor": {
      const { user, system } = process.cpuUsage();
      return (user + system) / 1000;
    }
    case "clock":
      shift = question.by;
      return true;
  }
}

process.on("message", (message) => process.send?.(answer(Question.parse(message))));
// The bot ends when it is done, and does not wait for more questions.
process.channel?.unref();
