/** Registering commands: global ones and a server's own. */
import { isDeepStrictEqual } from "node:util";
import { ApplicationCommandResponseSchema } from "discord-api-spec/zod";
import { Command, type Option } from "./contract/views.js";
import type { Response } from "./faults.js";
import { type Call, parameter, problem, type Route } from "./route.js";
import type { StoredCommand, World } from "./world.js";

const SCOPES = ["/applications/:application/commands", "/applications/:application/guilds/:guild/commands"];

export const COMMAND_ROUTES: readonly Route[] = SCOPES.flatMap((path): readonly Route[] => [
  { on: `GET ${path}`, answers: ApplicationCommandResponseSchema, many: true, handle: own(list) },
  {
    on: `PUT ${path}`,
    body: "command set",
    answers: ApplicationCommandResponseSchema,
    many: true,
    handle: own(replaceAll),
  },
  { on: `POST ${path}`, body: "command", answers: ApplicationCommandResponseSchema, handle: own(create) },
  { on: `GET ${path}/:command`, answers: ApplicationCommandResponseSchema, handle: own(get) },
  {
    on: `PATCH ${path}/:command`,
    body: "command patch",
    answers: ApplicationCommandResponseSchema,
    handle: own(patch),
  },
  { on: `DELETE ${path}/:command`, handle: own(remove) },
]);

type Commands = Map<string, StoredCommand>;

function own(handle: (call: Call, world: World, commands: Commands) => Response): Route["handle"] {
  return (call, world) => {
    if (parameter(call, "application") !== world.bot.id) return problem("missingAccess");
    const { guild = "" } = call.params;
    const commands: Commands = world.commands.get(guild) ?? new Map();
    world.commands.set(guild, commands);
    return handle(call, world, commands);
  };
}

/** Discord promises no order, so the last registered comes first here. What it is called elsewhere is told only if asked for. */
function list({ query }: Call, _world: World, commands: Commands): Response {
  const all = [...commands.values()].reverse();
  return { status: 200, body: query.get("with_localizations") === "true" ? all : all.map(inOneLanguage) };
}

/** Without the dictionaries of the command, its options and its choices. */
function inOneLanguage(part: object): object {
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => !key.endsWith("_localizations"))
      .map(([key, value]) => [
        key,
        key === "options" || key === "choices" ? value.map(inOneLanguage) : value,
      ]),
  );
}

function replaceAll(call: Call, world: World, commands: Commands): Response {
  const bodies = Array.isArray(call.body) ? call.body : [];
  const kept = bodies.map((body) => stored(body, world, call, find(commands, Command.parse(body))));
  commands.clear();
  for (const command of kept) commands.set(command.id, command);
  return { status: 200, body: [...commands.values()].reverse() };
}

function create(call: Call, world: World, commands: Commands): Response {
  const before = find(commands, Command.parse(call.body));
  const command = stored(call.body, world, call, before);
  commands.set(command.id, command);
  return { status: before === undefined ? 201 : 200, body: command };
}

function get(call: Call, _world: World, commands: Commands): Response {
  const command = commands.get(parameter(call, "command"));
  return command ? { status: 200, body: command } : problem("unknownCommand");
}

function patch(call: Call, world: World, commands: Commands): Response {
  const before = commands.get(parameter(call, "command"));
  if (before === undefined) return problem("unknownCommand");
  const merged = { ...before, ...Object(call.body) };
  const command = stored(merged, world, call, before);
  commands.set(command.id, command);
  return { status: 200, body: command };
}

function remove(call: Call, _world: World, commands: Commands): Response {
  return commands.delete(parameter(call, "command")) ? { status: 204 } : problem("unknownCommand");
}

function find(commands: Commands, like: Command): StoredCommand | undefined {
  return [...commands.values()].find(({ name, type }) => name === like.name && type === (like.type ?? 1));
}

/** A command as Discord gives it back: defaults filled in, what is false left out, lists of numbers sorted. */
function stored(body: unknown, world: World, call: Call, before: StoredCommand | undefined): StoredCommand {
  const command = Command.parse(body);
  const { contexts, integration_types, nsfw, default_member_permissions: permissions } = command;
  const { guild } = call.params;
  const now = {
    id: before?.id ?? world.id(),
    application_id: world.bot.id,
    default_member_permissions:
      permissions === undefined || permissions === null ? null : String(permissions),
    type: command.type ?? 1,
    name: command.name,
    name_localizations: command["name_localizations"] ?? null,
    description: command.description ?? "",
    description_localizations: command["description_localizations"] ?? null,
    dm_permission: true,
    contexts: sorted(contexts) ?? null,
    integration_types: sorted(integration_types) ?? [0],
    nsfw: nsfw === true,
    ...(command.options?.length ? { options: command.options.map(storedOption) } : {}),
    ...(guild === undefined ? {} : { guild_id: guild }),
  };
  const same = isDeepStrictEqual({ ...now, version: before?.version }, before);
  return { ...now, version: before && same ? before.version : world.id() };
}

function storedOption(option: Option): object {
  const { required, autocomplete, options, choices, ...rest } = option;
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...(required ? { required } : {}),
    ...(autocomplete ? { autocomplete } : {}),
    ...(choices?.length
      ? { choices: choices.map((choice) => ({ name_localizations: null, ...choice })) }
      : {}),
    ...(options?.length ? { options: options.map(storedOption) } : {}),
  };
}

function sorted(list: unknown): readonly number[] | undefined {
  return Array.isArray(list) ? list.map(Number).sort((a, b) => a - b) : undefined;
}
