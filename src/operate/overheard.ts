/** Listens to what comes of questions, so that no command or form needs to tell. */
import type { Engine, Reply } from "../engine.js";
import type { Service } from "../service.js";
import type { Came } from "./meter.js";

/** The same service, which tells `hear` what came of each question; of several, the last is the answer. */
export function overheard(service: Service, hear: (came: Came) => void): Service {
  return { ...service, engine: () => overheardEngine(service.engine(), hear) };
}

export function overheardEngine(engine: Engine, hear: (came: Came) => void): Engine {
  const heard = <R extends Reply>(reply: R): R => {
    hear(cameOf(reply));
    return reply;
  };
  return {
    ...engine,
    ask: async (...asked) => heard(await engine.ask(...asked)),
    run: async (...asked) => heard(await engine.run(...asked)),
    check: async (...asked) => heard(await engine.check(...asked)),
    askAbout: async (...asked) => heard(await engine.askAbout(...asked)),
    refuse: (...asked) => heard(engine.refuse(...asked)),
  };
}

/** Whoever mentions the bot and asks nothing is told what there is to ask. */
function cameOf({ outcome }: Reply): Came {
  if (outcome.kind === "failure") {
    const { kind } = outcome.failure;
    return { kind, outcome: kind === "empty" ? "answered" : "refused" };
  }
  const { kind, events } = outcome.answer;
  return { kind, outcome: events.length > 0 || WITHOUT_EVENTS.has(kind) ? "answered" : "nothing" };
}

/** What the data says of itself and of names rests on no event. */
const WITHOUT_EVENTS: ReadonlySet<string> = new Set(["about", "sources", "profile"]);
