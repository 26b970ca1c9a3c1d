/** Loads the session's dataset into a service. */
import { createEngine } from "../engine.js";
import { fail, ok, type Result } from "../result.js";
import { createService, type Service } from "../service.js";
import { counted, readSound } from "./read-sound.js";
import type { Session } from "./session.js";

/** Every problem of the data, one a line, where it cannot be served. */
export async function openService(session: Session): Promise<Result<Service, readonly string[]>> {
  const service = await createService(async () => {
    const dataset = await readSound(session.dataDir, session);
    return dataset.ok
      ? ok(
          createEngine(dataset.value, {
            today: session.today,
            dayFirst: session.config.dates === "day-first",
          }),
        )
      : dataset;
  });
  if (service.ok) return service;
  return fail([...counted(service.failure, session.dataDir), "Nothing starts until the data is mended."]);
}
