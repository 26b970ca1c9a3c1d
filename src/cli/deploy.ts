/** `deploy`: registers the slash commands with Discord, as a diff. */
import type { Command } from "commander";
import { writeLine } from "../console/write.js";
import { fail, ok } from "../result.js";
import type { Act, Outcome, Session } from "./session.js";

interface DeployOptions {
  readonly dryRun?: true;
}

export function addDeploy(program: Command, act: Act): void {
  program
    .command("deploy")
    .description("register the slash commands with Discord, if they changed; `start` does so too")
    .option("--dry-run", "only print what would change")
    .action((options: DeployOptions) => act((session) => deployCommands(options.dryRun === true, session)));
}

async function deployCommands(dryRun: boolean, { config, log, output }: Session): Promise<Outcome> {
  const { token, apiUrl } = config;
  if (token === undefined)
    return fail(["DISCORD_TOKEN is not set: registering commands takes the bot's token."]);
  const [{ COMMANDS, MESSAGE_COMMANDS }, { deploy }, { planText }, { LoginError }] = await Promise.all([
    import("../../commands/index.js"),
    import("../discord/deploy.js"),
    import("../discord/deploy-plan.js"),
    import("../discord/login-error.js"),
  ]);
  try {
    const plan = await deploy({ token, apiUrl, commands: [...COMMANDS, ...MESSAGE_COMMANDS], dryRun });
    await writeLine(output, dryRun ? `${planText(plan)}\nNothing was sent: a dry run.` : planText(plan));
    return ok(undefined);
  } catch (error) {
    if (!(error instanceof LoginError)) throw error;
    (await log()).debug({ err: error }, "the commands were not registered");
    return fail([error.message]);
  }
}
