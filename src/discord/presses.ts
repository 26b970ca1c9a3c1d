/** What becomes of a pressed button or a chosen line of a menu. */
import {
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { Asking } from "../asking.js";
import type { Conversation } from "../conversation.js";
import type { Engine, Reply } from "../engine.js";
import { answerText } from "../forms/answer-text.js";
import { CANNOT_NARROW, NOT_YOURS_TO_DELETE, STRANGE_BUTTON } from "../phrases/reply.js";
import { isNarrow, type Narrowing, narrowed } from "../query/narrowed.js";
import { aside } from "./aside.js";
import { messageAnswer, type Posting, type Reaction } from "./callback.js";
import type { Caller, Desk } from "./command.js";
import { callerOf, isEphemeral } from "./given.js";
import { asGuest, type House, houseOf, keptTo } from "./house.js";
import { LIMITS } from "./limits.js";
import type { Act, Asked, Press, Seal } from "./press.js";
import { narrowingMenus } from "./reply/menus.js";
import { LAYOUTS } from "./reply/reply.js";
import type { Scene } from "./reply/scene.js";
import { sourcesSheet } from "./reply/sources-sheet.js";

interface Pressed {
  readonly press: Press;
  readonly interaction: APIMessageComponentInteraction;
  readonly caller: Caller;
  readonly house: House;
  readonly engine: Engine;
  readonly seal: Seal;
  readonly conversation: Conversation;
}

type Handler = (pressed: Pressed) => Promise<Reaction>;

const HANDLERS: Readonly<Record<Act, Handler>> = {
  ask: (pressed) => show(pressed, { quoted: true }),
  page: turn,
  narrow: offer,
  "narrow-who": (pressed) => choose(pressed, "who"),
  "narrow-when": (pressed) => choose(pressed, "when"),
  "narrow-where": (pressed) => choose(pressed, "where"),
  sources: listSources,
  publish: (pressed) =>
    show(pressed, { private: false, page: pressed.press.page, quoted: true, shownBy: pressed.caller.user }),
  delete: remove,
};

interface PressCounter {
  readonly desk: Desk;
  readonly seal: Seal;
  readonly conversation: Conversation;
  /** Called where a button is not ours, or was made with another token. */
  readonly strange?: () => void;
}

/** Where only they saw the button, or the server wants it so, only they see what comes of it. */
export async function press(
  interaction: APIMessageComponentInteraction,
  { desk: { service, settings }, seal, conversation, strange }: PressCounter,
): Promise<Reaction> {
  const house = await houseOf(callerOf(interaction), settings);
  const caller = asGuest(callerOf(interaction), house);
  const read = seal.read(interaction.data.custom_id);
  if (read === undefined) {
    strange?.();
    return aside(STRANGE_BUTTON[caller.locale](), caller, seal);
  }
  const engine = service.engine();
  return HANDLERS[read.act]({ press: read, interaction, caller, house, engine, seal, conversation });
}

async function show(
  { press: it, interaction, caller, house, engine, seal, conversation }: Pressed,
  over: Partial<Scene>,
  type?: Posting,
): Promise<Reaction> {
  const asked = over.asked ?? askedBy(it);
  // What is shown again is what it was, whatever was asked since; a suggestion may be a part of a question.
  const before = it.act === "ask" ? conversation.before(caller) : undefined;
  const reply = await answerAsked(asked, engine, { ...caller, ...(before && { before }) });
  const { presentation } = reply;
  const seen = isEphemeral(interaction.message);
  const scene: Scene = {
    seal,
    locale: caller.locale,
    asker: caller.user,
    page: 0,
    private: seen,
    confined: house.elsewhere !== undefined,
    ...over,
    asked: goingOn(asked, reply),
  };
  // A message that is there already stays as private as it is.
  const stays = type === InteractionResponseType.UpdateMessage;
  const answer = { presentation, private: stays ? scene.private : (over.private ?? (seen || house.private)) };
  const kept = stays ? answer : keptTo(house, answer, caller.locale);
  // What was for one alone to see, no mention that all can read goes on from.
  if (!kept.private) conversation.heard(caller, reply);
  return messageAnswer(
    kept.presentation,
    { ...scene, private: kept.private },
    type,
    stays ? layoutsOf(interaction) : LAYOUTS,
  );
}

/** Their own message turns its page; anyone else gets that page for themselves. */
function turn(pressed: Pressed): Promise<Reaction> {
  const { press: it, interaction, caller } = pressed;
  const own = it.asker === caller.user || isEphemeral(interaction.message);
  const quoted = wasQuoted(interaction);
  return own
    ? show(pressed, { page: it.page, quoted }, InteractionResponseType.UpdateMessage)
    : show(pressed, { page: it.page, quoted: true, private: true });
}

/** Menus of what the answer can be narrowed down by, for whoever pressed alone. */
async function offer({ press: it, caller, engine, seal }: Pressed): Promise<Reaction> {
  const asked = askedBy(it);
  const { outcome } = await answerAsked(asked, engine, caller);
  const choices =
    outcome.kind === "answer"
      ? engine.narrowings(outcome.answer, LIMITS.menu.options, caller.locale)
      : undefined;
  const menus =
    choices &&
    narrowingMenus(choices, {
      seal,
      locale: caller.locale,
      asker: caller.user,
      asked,
    });
  if (menus === undefined) return aside(CANNOT_NARROW[caller.locale](), caller, seal);
  const flags = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
  return {
    answer: {
      type: InteractionResponseType.ChannelMessageWithSource,
      data: { components: menus, flags, allowed_mentions: { parse: [] } },
    },
    instead: [],
  };
}

function choose(pressed: Pressed, by: keyof Narrowing): Promise<Reaction> {
  const asked = askedBy(pressed.press);
  const { data } = pressed.interaction;
  const [value] = data.component_type === ComponentType.StringSelect ? data.values : [];
  const narrowing = { ...asked.narrowing, ...(value !== undefined && { [by]: value }) };
  return show(
    pressed,
    { asked: { ...asked, narrowing }, quoted: true },
    InteractionResponseType.UpdateMessage,
  );
}

async function listSources({ press: it, caller, engine, seal }: Pressed): Promise<Reaction> {
  const { presentation } = await answerAsked(askedBy(it), engine, caller);
  const scene: Scene = { seal, locale: caller.locale, asker: caller.user, page: it.page, private: true };
  return messageAnswer(presentation, scene, undefined, [sourcesSheet, ...LAYOUTS]);
}

async function remove({ press: { asker }, interaction, caller, seal }: Pressed): Promise<Reaction> {
  const permissions = BigInt(interaction.member?.permissions ?? "0");
  const may = (permissions & (PermissionFlagsBits.ManageMessages | PermissionFlagsBits.Administrator)) !== 0n;
  if (asker !== caller.user && !may) return aside(NOT_YOURS_TO_DELETE[caller.locale](), caller, seal);
  return { answer: { type: InteractionResponseType.DeferredMessageUpdate }, instead: [], removes: true };
}

async function answerAsked(asked: Asked, engine: Engine, asking: Asking): Promise<Reply> {
  const { question, narrowing, query } = asked;
  const reply = await (query === undefined
    ? answerText(question, engine, asking)
    : engine.run(query, question, asking));
  if (!isNarrow(narrowing) || reply.outcome.kind !== "answer") return reply;
  const narrow = narrowed(reply.outcome.query, narrowing);
  return narrow === undefined ? reply : engine.run(narrow, question, asking);
}

/** What the buttons under an answer go on with: where it continued another, how it was read. */
export const goingOn = (asked: Asked, { continues, outcome }: Reply): Asked =>
  continues && outcome.kind === "answer" ? { ...asked, query: outcome.query } : asked;

/** What the next press goes on with. */
const askedBy = ({ question, narrowing, query }: Press): Asked => ({
  question,
  narrowing,
  ...(query !== undefined && { query }),
});

/** A message keeps its kind: one with components of version 2 cannot become an embed, nor the other way round. */
function layoutsOf({ message }: APIMessageComponentInteraction): typeof LAYOUTS {
  const second = ((message.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  return second ? LAYOUTS.slice(0, 1) : LAYOUTS.slice(1);
}

/** In a reply to a mention the question stands above it already. */
const wasQuoted = ({ message }: APIMessageComponentInteraction): boolean =>
  message.message_reference === undefined;
