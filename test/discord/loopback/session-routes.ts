/** Where the gateway is, and who the bot is. */
import { GatewayBotResponseSchema, UserResponseSchema } from "discord-api-spec/zod";
import { channelObject } from "./fixtures.js";
import { parameter, problem, type Route } from "./route.js";
import { placeOf, type World } from "./world.js";

export interface GatewayInformation {
  /** Known only once the server listens. */
  readonly url: () => string;
  /** As many as Discord recommends. */
  readonly shards: number;
  readonly maxConcurrency: number;
}

export function sessionRoutes({ url, shards, maxConcurrency }: GatewayInformation): readonly Route[] {
  return [
    {
      on: "GET /gateway/bot",
      answers: GatewayBotResponseSchema,
      handle: () => ({
        status: 200,
        body: {
          url: url(),
          shards,
          session_start_limit: {
            total: 1000,
            remaining: 999,
            reset_after: 14_400_000,
            max_concurrency: maxConcurrency,
          },
        },
      }),
    },
    { on: "GET /gateway", open: true, handle: () => ({ status: 200, body: { url: url() } }) },
    {
      on: "GET /users/@me",
      answers: UserResponseSchema,
      handle: (_call, world) => ({ status: 200, body: world.bot }),
    },
    { on: "GET /applications/@me", handle: (_call, world) => ({ status: 200, body: application(world) }) },
    {
      on: "GET /oauth2/applications/@me",
      handle: (_call, world) => ({ status: 200, body: application(world) }),
    },
    {
      on: "POST /users/@me/channels",
      handle: (_call, world) => {
        const direct = world.channels.find(({ kind }) => kind === "dm");
        return direct ? { status: 200, body: channelObject(direct, world.asker) } : problem("missingAccess");
      },
    },
    {
      on: "GET /channels/:channel",
      handle: (call, world) => {
        const channel = placeOf(world, parameter(call, "channel"));
        if (channel === undefined) return problem("unknownChannel");
        if (channel.kind === "group") return problem("missingAccess");
        return { status: 200, body: channelObject(channel, world.asker) };
      },
    },
  ];
}

function application(world: World): object {
  return {
    id: world.bot.id,
    name: world.bot.username,
    icon: null,
    description: "",
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: "0".repeat(64),
    flags: 0,
    owner: world.owner,
    team: null,
    bot: world.bot,
  };
}
