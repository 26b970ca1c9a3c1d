/** Reads what a user gave with an interaction from Discord's raw form. */
import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  ChannelType,
  type InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import { type Locale, localeOf } from "../phrases/locale.js";
import type { Caller, Typing } from "./command.js";
import { PRIVATE } from "./slash.js";

type Given<Type extends InteractionType> = readonly APIApplicationCommandInteractionDataOption<Type>[];

/** Of a command with subcommands, which of them: "set", or "channels add" where it is in a group. */
export function subcommandOf(options: Given<InteractionType.ApplicationCommand>): string | undefined {
  const [first] = options;
  if (first === undefined || !isNest(first)) return undefined;
  const inner = subcommandOf(first.options ?? []);
  return inner === undefined ? first.name : `${first.name} ${inner}`;
}

/** All that was filled in but `private`, by the option's name, as text; users, channels and the like by their ids. */
export function values(options: Given<InteractionType.ApplicationCommand>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    filled(options)
      .filter(({ name }) => name !== PRIVATE)
      .map(({ name, value }) => [name, String(value)]),
  );
}

/** Undefined where it was not said. */
export function wantsPrivacy(options: Given<InteractionType.ApplicationCommand>): boolean | undefined {
  const option = filled(options).find(({ name }) => name === PRIVATE);
  return option?.type === ApplicationCommandOptionType.Boolean ? option.value : undefined;
}

type Option<Type extends InteractionType> = APIApplicationCommandInteractionDataOption<Type>;
type Nest<Type extends InteractionType> = Extract<
  Option<Type>,
  { type: ApplicationCommandOptionType.Subcommand | ApplicationCommandOptionType.SubcommandGroup }
>;

const isNest = <Type extends InteractionType>(option: Option<Type>): option is Nest<Type> =>
  option.type === ApplicationCommandOptionType.Subcommand ||
  option.type === ApplicationCommandOptionType.SubcommandGroup;

type Leaf<Type extends InteractionType> = Exclude<Option<Type>, Nest<Type>>;

const isLeaf = <Type extends InteractionType>(option: Option<Type>): option is Leaf<Type> => !isNest(option);

/** Those of a subcommand lie within it. */
function filled<Type extends InteractionType>(options: Given<Type>): readonly Leaf<Type>[] {
  return options.flatMap((option) =>
    isNest(option) ? filled<Type>(option.options ?? []) : isLeaf(option) ? [option] : [],
  );
}

/** The blank that is being typed in, if it is one of text. */
export function typing(
  options: Given<InteractionType.ApplicationCommandAutocomplete>,
  locale: Locale,
): Typing | undefined {
  for (const option of filled(options)) {
    if (option.type !== ApplicationCommandOptionType.String || option.focused !== true) continue;
    return { blank: option.name, text: option.value, locale };
  }
  return undefined;
}

/** In a server the user comes within the member, and with what they may do there. */
export function callerOf(interaction: APIInteraction): Caller {
  const { member, user, guild_id: guild, channel } = interaction;
  return {
    user: member?.user.id ?? user?.id ?? "",
    channel: channel?.id ?? "",
    ...parentOf(channel),
    ...(guild !== undefined && { guild }),
    ...(mayAttach(interaction) && {
      fileSize: Math.min(interaction.attachment_size_limit ?? MOST_BYTES, MOST_BYTES),
    }),
    locale: "locale" in interaction ? localeOf(interaction.locale) : "en",
    manages: member !== undefined && (BigInt(member.permissions) & MANAGES) !== 0n,
  };
}

/** Other channels have a parent as well, the category that they stand under. */
function parentOf(channel: APIInteraction["channel"]): Pick<Caller, "parent"> {
  if (channel?.type === undefined || !isThread(channel.type)) return {};
  const parent = "parent_id" in channel ? channel.parent_id : undefined;
  return typeof parent === "string" ? { parent } : {};
}

export const isThread = (type: ChannelType): boolean =>
  type === ChannelType.AnnouncementThread ||
  type === ChannelType.PublicThread ||
  type === ChannelType.PrivateThread;
/** In a channel of a server, files may be kept from the bot. */
const mayAttach = ({ app_permissions: permissions }: APIInteraction): boolean =>
  (BigInt(/^\d{1,40}$/u.test(permissions) ? permissions : 0) &
    (PermissionFlagsBits.AttachFiles | PermissionFlagsBits.Administrator)) !==
  0n;

/** A file must be made and sent within the seconds that Discord waits for an answer, however much it would take. */
const MOST_BYTES = 8 * 1024 * 1024;

const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

export const isEphemeral = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
