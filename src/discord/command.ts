/** What a slash command is to the bot. A command says what to answer; how it is sent is the router's business. */
import type {
  APIApplicationCommandOptionChoice,
  APIMessage,
  ApplicationCommandType,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
  RESTPostAPIContextMenuApplicationCommandsJSONBody,
} from "discord.js";
import type { Presentation } from "../answer/presentation.js";
import type { Reply } from "../answer/reply.js";
import type { Asking } from "../asking.js";
import type { Locale } from "../phrases/locale.js";
import type { Service } from "../service.js";
import type { SettingsStore } from "../settings/store.js";

/** What commands work with. */
export interface Desk {
  readonly service: Service;
  /** User ids of those who may reload the data. */
  readonly owners: readonly string[];
  readonly settings: SettingsStore;
}

/** Who wants something, where, and how they want it: in their own language, until the server's settings are looked at. */
export interface Caller extends Asking {
  /** The user's id. */
  readonly user: string;
  readonly channel: string;
  /** Of a thread: the channel that it belongs to. */
  readonly parent?: string;
  /** Left out in direct messages and private channels. */
  readonly guild?: string;
  readonly locale: Locale;
  /** How many bytes a file may have that is sent to them; none can be sent where it is left out. */
  readonly fileSize?: number;
  /** Whether they may manage the server. */
  readonly manages: boolean;
}

export interface Call extends Caller {
  /** "set"; behind the name of its group where it has one: "channels add". */
  readonly subcommand?: string;
  /** What was filled in, by the option's name: text as it is, ids of channels and the like, and all else as text. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether only the user is to see the answer. */
  readonly private: boolean;
}

/** A blank that is being typed in. */
export interface Typing {
  readonly blank: string;
  readonly text: string;
  /** Whoever types, in which language. */
  readonly locale: Locale;
}

/** A file that is sent along. */
export interface Attachment {
  readonly name: string;
  readonly text: string;
}

export interface Spoken {
  readonly presentation: Presentation;
  /** What a turned page asks again; left out where there is nothing to ask. */
  readonly question?: string;
  /** What a mention after it may continue; left out where that is nothing. */
  readonly reply?: Reply;
  readonly files?: readonly Attachment[];
  readonly private: boolean;
}

export type Choice = APIApplicationCommandOptionChoice<string>;

export interface Command {
  readonly data: RESTPostAPIChatInputApplicationCommandsJSONBody;
  execute(call: Call, desk: Desk): Promise<Spoken>;
  /** At most as many choices as Discord takes, best first. */
  autocomplete?(typing: Typing, desk: Desk): readonly Choice[];
}

export type AnyCommand = Command | MessageCommand;

/** A command in the menu of a message, "Apps". Its name, too, says what it does: it has no description. */
export interface MessageCommand {
  readonly data: RESTPostAPIContextMenuApplicationCommandsJSONBody & {
    readonly type: ApplicationCommandType.Message;
  };
  onMessage(message: APIMessage, caller: Caller, desk: Desk): Promise<Spoken>;
}

export const isOfMessage = (command: AnyCommand): command is MessageCommand => "onMessage" in command;
export const isSlash = (command: AnyCommand): command is Command => !isOfMessage(command);
