/** What the console says first: what the data covers, and what can be asked. */
import type { Engine } from "../engine.js";

export async function welcome(engine: Engine): Promise<string> {
  const about = await engine.run({ kind: "about" }, "/about");
  return [
    `Dateline: ${about.presentation.headline}`,
    "",
    "Ask a question, for example:",
    ...engine.examples(3).map((example) => `  ${example}`),
    "/help lists the commands, Tab completes, Ctrl-D leaves.",
  ].join("\n");
}
