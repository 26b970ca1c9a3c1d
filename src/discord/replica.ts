/** The bot without the gateway: interactions come by HTTP alone, to as many processes as a load balancer has behind it. */
import { REST } from "discord.js";
import { optimiseAgain } from "../v8.js";
import type { Bot, BotOptions } from "./bot.js";
import { deploy } from "./deploy.js";
import { openReception } from "./reception.js";
import { restOptions } from "./rest-options.js";
import { troubleOf } from "./trouble.js";

/** Mentions and direct messages come only over the gateway, so this hears none. */
export async function startReplica(options: BotOptions): Promise<Bot> {
  const { token, apiUrl, commands, service, log } = options;
  const rest = new REST(restOptions(apiUrl, options.meter));
  const { inHand, endpoint } = openReception(options, rest);
  try {
    const plan = await deploy({ token, apiUrl, commands, dryRun: false });
    log.info({ plan }, "the commands are registered");
  } catch (error) {
    // Discord sends what people ask all the same.
    log.error({ trouble: troubleOf(error) }, "the commands could not be registered");
  }
  service.engine().prepare();
  optimiseAgain();
  return {
    endpoint,
    lost: new Promise(() => undefined),
    async stop() {
      await inHand.finish();
      rest.clearHashSweeper();
      rest.clearHandlerSweeper();
    },
  };
}
