/** Builds the interactions that Discord sends when a person uses a command, types in one, or presses a button. */
import {
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ComponentType,
  InteractionContextType,
  InteractionType,
} from "discord.js";
import { Command, type Option } from "./contract/views.js";
import {
  ALL_PERMISSIONS,
  type Channel,
  channelObject,
  memberOf,
  type Place,
  type StoredMessage,
  type User,
} from "./fixtures.js";
import { ATTACHMENT_SIZE_LIMIT } from "./upload.js";
import {
  channelOf,
  type InteractionKind,
  type OpenInteraction,
  placeOf,
  type StoredCommand,
  type World,
} from "./world.js";

export type OptionValue = string | number | boolean;

export interface Asker {
  /** The language of the user's client; en-GB if left out. */
  readonly locale?: string;
  readonly user?: User;
  /** Where it is asked; in the server if left out. */
  readonly in?: Place;
  /** A channel of one's own making, in place of the one that the world has there. */
  readonly channel?: Channel;
  /** Another server than the one where all else is asked; its channel has its id. */
  readonly guild?: string;
  /** In the server, as a bit field in decimal; what members may if left out. */
  readonly permissions?: string;
  /** How many bytes a file may have that is sent to them; Discord's default if left out. */
  readonly fileSize?: number;
  /** What the bot may do there, as a bit field in decimal; everything if left out. */
  readonly appPermissions?: string;
}

/** A blank that is being typed in. */
export interface Typed {
  readonly focused: string;
  readonly value: string;
  /** What is filled in already. */
  readonly options?: Readonly<Record<string, OptionValue>>;
  readonly subcommand?: string;
}

export interface Asked {
  readonly interaction: OpenInteraction;
  readonly payload: object;
}

const CONTEXTS: Readonly<Record<Place, InteractionContextType>> = {
  guild: InteractionContextType.Guild,
  dm: InteractionContextType.BotDM,
  group: InteractionContextType.PrivateChannel,
};

const TYPES: Readonly<Record<InteractionKind, InteractionType>> = {
  command: InteractionType.ApplicationCommand,
  autocomplete: InteractionType.ApplicationCommandAutocomplete,
  component: InteractionType.MessageComponent,
};

/**
 * Refuses, as Discord's own client does, what the registered command does not offer. A command that has subcommands needs
 * one: "set", or "channels add" of one in a group.
 */
export function askCommand(
  world: World,
  name: string,
  values: Readonly<Record<string, OptionValue>>,
  asker: Asker,
  subcommand?: string,
): Asked {
  const { command, options, nest } = registered(world, name, subcommand, asker);
  const absent = options.filter((option) => option.required && values[option.name] === undefined);
  if (absent.length > 0) throw new Error(`/${name} needs ${absent.map((option) => option.name).join(", ")}`);
  const data = commandData(command, nest(filled(name, options, values)));
  return open(world, "command", asker, { ...data, ...resolved(options, values) });
}

/** As someone types in `focused`; the other blanks may be filled in already. */
export function askChoices(world: World, name: string, typed: Typed, asker: Asker): Asked {
  const { command, options, nest } = registered(world, name, typed.subcommand, asker);
  const option = options.find((one) => one.name === typed.focused);
  if (!option?.autocomplete) throw new Error(`/${name} does not autocomplete ${typed.focused}`);
  const focused = { name: option.name, type: option.type, value: typed.value, focused: true };
  return open(
    world,
    "autocomplete",
    asker,
    commandData(command, nest([...filled(name, options, typed.options ?? {}), focused])),
  );
}

export function askComponent(world: World, customId: string, source: StoredMessage, asker: Asker): Asked {
  const place = placeOf(world, source.channel_id)?.kind ?? "guild";
  const data = { custom_id: customId, component_type: ComponentType.Button, id: 2 };
  return open(world, "component", { in: place, ...asker }, data, source);
}

/** A line of a menu is chosen. */
export function askChosen(
  world: World,
  customId: string,
  values: readonly string[],
  source: StoredMessage,
  asker: Asker,
): Asked {
  const place = world.channels.find(({ id }) => id === source.channel_id)?.kind ?? "guild";
  const data = { custom_id: customId, component_type: ComponentType.StringSelect, id: 2, values };
  return open(world, "component", { in: place, ...asker }, data, source);
}

/** Uses a message command, by its English name, on a message: Discord sends the message along, whoever wrote it. */
export function askOfMessage(world: World, name: string, source: StoredMessage, asker: Asker): Asked {
  const { command } = registered(world, name, undefined, asker, ApplicationCommandType.Message);
  const data = {
    id: command.id,
    name: command.name,
    type: command.type,
    target_id: source.id,
    resolved: { messages: { [source.id]: source } },
  };
  return open(world, "command", asker, data);
}

interface Registered {
  readonly command: StoredCommand;
  /** The blanks of the command, or of its subcommand. */
  readonly options: readonly Option[];
  /** Puts what was filled in where it belongs: into the subcommand, and that into its group. */
  nest(filled: readonly object[]): readonly object[];
}

function registered(
  world: World,
  name: string,
  subcommand: string | undefined,
  asker: Asker,
  type: number = ApplicationCommandType.ChatInput,
): Registered {
  const known = ["", world.guild].flatMap((scope) => [...(world.commands.get(scope)?.values() ?? [])]);
  const command = known.find((one) => one.name === name && one.type === type);
  if (command === undefined) {
    throw new Error(`no command /${name} is registered, only: ${known.map((one) => one.name).join(" ")}`);
  }
  const place = asker.in ?? "guild";
  const { contexts, options } = Command.parse(command);
  if (Array.isArray(contexts) && !contexts.includes(CONTEXTS[place]))
    throw new Error(`/${name} is not offered in a ${place}`);
  const path = subcommand?.split(" ") ?? [];
  let inside = options ?? [];
  const nests = path.map((each) => {
    const found = inside.find((option) => option.name === each && NESTS.includes(option.type));
    if (found === undefined) throw new Error(`/${name} has no subcommand ${subcommand}`);
    inside = found.options ?? [];
    return { name: found.name, type: found.type };
  });
  if (inside.some((option) => NESTS.includes(option.type))) throw new Error(`/${name} needs a subcommand`);
  return {
    command,
    options: inside,
    nest: (filled) => nests.reduceRight((options, nest) => [{ ...nest, options }], filled),
  };
}

const NESTS: readonly number[] = [
  ApplicationCommandOptionType.Subcommand,
  ApplicationCommandOptionType.SubcommandGroup,
];

/** What Discord tells of the channels that were chosen. */
function resolved(options: readonly Option[], values: Readonly<Record<string, OptionValue>>): object {
  const chosen = options.flatMap(({ name, type }) => {
    const id = values[name];
    return type === ApplicationCommandOptionType.Channel && typeof id === "string" ? [id] : [];
  });
  if (chosen.length === 0) return {};
  const channel = (id: string) => ({ id, type: 0, name: `channel-${id}`, permissions: ALL_PERMISSIONS });
  return { resolved: { channels: Object.fromEntries(chosen.map((id) => [id, channel(id)])) } };
}

const VALUE_TYPES: Readonly<Record<number, "string" | "number" | "boolean">> = {
  [ApplicationCommandOptionType.String]: "string",
  [ApplicationCommandOptionType.Integer]: "number",
  [ApplicationCommandOptionType.Number]: "number",
  [ApplicationCommandOptionType.Boolean]: "boolean",
  // By their ids.
  [ApplicationCommandOptionType.User]: "string",
  [ApplicationCommandOptionType.Channel]: "string",
  [ApplicationCommandOptionType.Role]: "string",
  [ApplicationCommandOptionType.Mentionable]: "string",
};

function filled(
  name: string,
  options: readonly Option[],
  values: Readonly<Record<string, OptionValue>>,
): readonly object[] {
  return Object.entries(values).map(([blank, value]) => {
    const option = options.find((one) => one.name === blank);
    if (option === undefined) throw new Error(`/${name} has no option ${blank}`);
    if (VALUE_TYPES[option.type] !== typeof value)
      throw new Error(`/${name} ${blank} cannot be ${typeof value}`);
    const allowed = option.choices?.map((choice) => choice.value);
    if (allowed?.length && !allowed.some((one) => one === value))
      throw new Error(`/${name} ${blank} offers no ${value}`);
    return { name: blank, type: option.type, value };
  });
}

function commandData(command: StoredCommand, options: readonly object[]): object {
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    ...(options.length > 0 ? { options } : {}),
  };
}

function open(
  world: World,
  kind: InteractionKind,
  asker: Asker,
  data: object,
  source?: StoredMessage,
): Asked {
  const place = asker.in ?? "guild";
  const user = asker.user ?? world.asker;
  const guild = asker.guild ?? world.guild;
  const own = asker.guild === undefined ? channelOf(world, place) : { id: guild, kind: place, guild };
  const channel = asker.channel ?? own;
  const type = TYPES[kind];
  const id = world.id();
  const token = `aW50ZXJhY3Rpb246${Buffer.from(`${id}:${"t".repeat(120)}`).toString("base64url")}`;
  const askedAt = performance.now();
  const interaction: OpenInteraction = {
    id,
    token,
    kind,
    type,
    channel,
    askedAt,
    ...(source ? { source } : {}),
  };
  const inGuild = place === "guild";
  const payload = {
    id,
    token,
    type,
    version: 1,
    application_id: world.bot.id,
    data,
    channel_id: channel.id,
    channel: channelObject(channel, user),
    locale: asker.locale ?? "en-GB",
    context: CONTEXTS[place],
    authorizing_integration_owners: inGuild ? { 0: guild } : { 1: user.id },
    app_permissions: asker.appPermissions ?? ALL_PERMISSIONS,
    entitlements: [],
    attachment_size_limit: asker.fileSize ?? ATTACHMENT_SIZE_LIMIT,
    ...(source ? { message: source } : {}),
    ...(inGuild
      ? {
          guild_id: guild,
          guild_locale: "en-GB",
          guild: { id: guild, locale: "en-GB", features: [] },
          member: {
            ...memberOf("2024-05-01T10:00:00.000Z"),
            user,
            permissions: asker.permissions ?? ALL_PERMISSIONS,
          },
        }
      : { user }),
  };
  return { interaction, payload };
}
