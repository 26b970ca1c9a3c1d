/** How a server wants to be answered, for those who manage it. Discord shows it to nobody else; and it is checked here as well. */
import {
  ApplicationIntegrationType,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
  type SlashCommandSubcommandBuilder,
} from "discord.js";
import type { Call, Command, Desk, Spoken } from "../src/discord/command.js";
import { say } from "../src/discord/say.js";
import { showRefusal, showSettings } from "../src/discord/settings-shown.js";
import { commandData, suggestions } from "../src/discord/slash.js";
import { LOCALES } from "../src/phrases/locale.js";
import {
  LANGUAGE_NAMES,
  ONLY_IN_SERVERS,
  ONLY_MANAGERS,
  OUT_OF_REACH,
  SETTINGS_CHANGED,
  SETTINGS_RESET,
  SETTINGS_TITLE,
} from "../src/phrases/settings.js";
import { changed, OWN, PARTS, without } from "../src/settings/change.js";
import { DEFAULTS, type Settings } from "../src/settings/settings.js";

/** Where people write, and threads are begun. */
const WRITTEN_IN = [
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
] as const;

const show = (sub: SlashCommandSubcommandBuilder) =>
  sub.setName("show").setDescription("How this server is answered now");

const set = (sub: SlashCommandSubcommandBuilder) =>
  sub
    .setName("set")
    .setDescription("Change how this server is answered; what you leave out stays as it is")
    .addStringOption((option) =>
      option
        .setName("answers")
        .setDescription("Who sees the answers to commands, where whoever asks does not say")
        .addChoices({ name: "everyone", value: "public" }, { name: "only whoever asks", value: "private" }),
    )
    .addChannelOption((option) =>
      option
        .setName("channel")
        .setDescription(
          "Answer openly in this channel, and in those that were added before, but in no others",
        )
        .addChannelTypes(...WRITTEN_IN),
    )
    .addChannelOption((option) =>
      option.setName("without").setDescription("Take this channel off the list again"),
    )
    .addStringOption((option) =>
      option
        .setName("language")
        .setDescription("In which language everyone is answered")
        .addChoices(
          { name: "everyone’s own", value: OWN },
          ...LOCALES.map((value) => ({ name: LANGUAGE_NAMES[value], value })),
        ),
    )
    .addStringOption((option) =>
      option.setName("since").setDescription("Answer only from events from this date on: 2 Feb 2022, 2022"),
    )
    .addStringOption((option) =>
      option.setName("until").setDescription("Answer only from events up to and including this date"),
    )
    .addStringOption((option) =>
      option
        .setName("place")
        .setDescription("Answer only from events in this place; a country includes its towns")
        .setAutocomplete(true),
    );

const reset = (sub: SlashCommandSubcommandBuilder) =>
  sub
    .setName("reset")
    .setDescription("Set it back to how it was at the start")
    .addStringOption((option) =>
      option
        .setName("what")
        .setDescription("What to set back; everything if you leave it out")
        .addChoices(...PARTS.map((value) => ({ name: value, value }))),
    );

const answer = (presentation: Spoken["presentation"]): Spoken => ({ presentation, private: true });

export const settings = {
  data: commandData("settings", "How I answer on this server (for those who manage it)")
    .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .setContexts(InteractionContextType.Guild)
    .addSubcommand(show)
    .addSubcommand(set)
    .addSubcommand(reset)
    .toJSON(),

  async execute(call, desk) {
    const { guild, locale, manages } = call;
    if (guild === undefined) return answer(say(ONLY_IN_SERVERS[locale]()));
    if (!manages) return answer(say(ONLY_MANAGERS[locale]()));
    const before = await desk.settings.read(guild);
    if (!before.ok) return answer(say(OUT_OF_REACH[locale]()));
    switch (call.subcommand) {
      case "set":
        return change(guild, before.value, call, desk);
      case "reset":
        return setBack(guild, before.value, call, desk);
      default:
        return answer(shown(SETTINGS_TITLE[locale](), before.value, call, desk));
    }
  },

  autocomplete: (typing, { service }) => suggestions("place", typing, service),
} satisfies Command;

async function change(guild: string, before: Settings, call: Call, desk: Desk): Promise<Spoken> {
  const { locale, values } = call;
  const next = changed(before, values, desk.service.engine());
  if (!next.ok) return answer(showRefusal(next.failure, locale));
  const done = await desk.settings.set(guild, next.value);
  if (!done.ok) return answer(say(OUT_OF_REACH[locale]()));
  return answer(shown(SETTINGS_CHANGED[locale](), next.value, call, desk));
}

async function setBack(guild: string, before: Settings, call: Call, desk: Desk): Promise<Spoken> {
  const { locale, values } = call;
  const part = PARTS.find((one) => one === values["what"]);
  const next = part === undefined ? DEFAULTS : without(before, part);
  const done = part === undefined ? await desk.settings.reset(guild) : await desk.settings.set(guild, next);
  if (!done.ok) return answer(say(OUT_OF_REACH[locale]()));
  const headline = part === undefined ? SETTINGS_RESET : SETTINGS_CHANGED;
  return answer(shown(headline[locale](), next, call, desk));
}

function shown(
  headline: string,
  settings: Settings,
  { locale }: Call,
  { service, settings: { lasting } }: Desk,
) {
  return showSettings(headline, settings, service.engine(), lasting, locale);
}
