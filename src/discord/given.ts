/** Reads what a user gave with an interaction from Discord's raw form. */
import {
  type APIApplicationCommandInteractionDataOption,
  type APIInteraction,
  type APIMessage,
  ApplicationCommandOptionType,
  type InteractionType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import { localeOf } from "../phrases/locale.js";
import type { Caller, Typing } from "./command.js";
import { PRIVATE } from "./slash.js";

type Given<Type extends InteractionType> = readonly APIApplicationCommandInteractionDataOption<Type>[];

/** Text options by name; none of the bot's options is of another kind but `private`. */
export function values(options: Given<InteractionType.ApplicationCommand>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    options.flatMap((option) =>
      option.type === ApplicationCommandOptionType.String ? [[option.name, option.value]] : [],
    ),
  );
}

export function wantsPrivacy(options: Given<InteractionType.ApplicationCommand>): boolean {
  return options.some(
    (option) =>
      option.type === ApplicationCommandOptionType.Boolean && option.name === PRIVATE && option.value,
  );
}

/** The blank that is being typed in, if it is one of text. */
export function typing(options: Given<InteractionType.ApplicationCommandAutocomplete>): Typing | undefined {
  for (const option of options) {
    if (option.type !== ApplicationCommandOptionType.String || option.focused !== true) continue;
    return { blank: option.name, text: option.value };
  }
  return undefined;
}

/** In a server the user comes within the member, and with what they may do there. */
export function callerOf(interaction: APIInteraction): Caller {
  const { member, user, guild_id: guild, channel } = interaction;
  return {
    user: member?.user.id ?? user?.id ?? "",
    channel: channel?.id ?? "",
    ...(guild !== undefined && { guild }),
    ...(mayAttach(interaction) && {
      fileSize: Math.min(interaction.attachment_size_limit ?? MOST_BYTES, MOST_BYTES),
    }),
    locale: "locale" in interaction ? localeOf(interaction.locale) : "en",
    manages: member !== undefined && (BigInt(member.permissions) & MANAGES) !== 0n,
  };
}

/** In a channel of a server, files may be kept from the bot. */
const mayAttach = ({ app_permissions: permissions }: APIInteraction): boolean =>
  (BigInt(/^\d{1,40}$/u.test(permissions) ? permissions : 0) &
    (PermissionFlagsBits.AttachFiles | PermissionFlagsBits.Administrator)) !==
  0n;

/** A file must be made and sent within the seconds that Discord waits for an answer, however much it would take. */
const MOST_BYTES = 8 * 1024 * 1024;

const MANAGES = PermissionFlagsBits.ManageGuild | PermissionFlagsBits.Administrator;

export const isEphemeral = ({ flags }: APIMessage): boolean => ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
