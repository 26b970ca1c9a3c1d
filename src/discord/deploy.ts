/** Registers the commands with Discord, only where they changed. */
import { REST, Routes } from "discord.js";
import { z } from "zod";
import type { AnyCommand } from "./command.js";
import { changesNothing, type DeployPlan, isOurs, planDeploy } from "./deploy-plan.js";
import { loginError } from "./login-error.js";
import { restOptions } from "./rest-options.js";

export interface DeployOptions {
  readonly token: string;
  /** In place of https://discord.com/api. */
  readonly apiUrl?: string | undefined;
  readonly commands: readonly AnyCommand[];
  /** Only says what would change. */
  readonly dryRun: boolean;
}

/** Else Discord leaves out what commands are called in other languages, and each would seem changed. */
const WITH_LOCALISATIONS = new URLSearchParams({ with_localizations: "true" });

/** What is read of Discord's answers; the rest is kept as it is. */
const Application = z.looseObject({ id: z.string() });
const Registered = z.array(z.looseObject({ name: z.string(), type: z.int().optional() }));

/** For the command line; the running bot uses `register`. Throws a LoginError where Discord cannot be reached. */
export async function deploy({ token, apiUrl, commands, dryRun }: DeployOptions): Promise<DeployPlan> {
  const rest = new REST(restOptions(apiUrl)).setToken(token);
  try {
    const { id } = Application.parse(await rest.get(Routes.currentApplication()));
    return await register(rest, id, commands, dryRun);
  } catch (error) {
    throw loginError(error);
  } finally {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
  }
}

/** Sets all commands in one request, and none where nothing changed. Throws what discord.js throws. */
export async function register(
  rest: REST,
  applicationId: string,
  commands: readonly AnyCommand[],
  dryRun: boolean,
): Promise<DeployPlan> {
  const route = Routes.applicationCommands(applicationId);
  const registered = Registered.parse(await rest.get(route, { query: WITH_LOCALISATIONS }));
  const local = commands.map(({ data }) => data);
  const plan = planDeploy(registered, local);
  if (dryRun || changesNothing(plan)) return plan;
  const notOurs = registered.filter((command) => !isOurs(command));
  await rest.put(route, { body: [...local, ...notOurs] });
  return plan;
}
