/** What a slash command is to the bot. A command says what to answer; how it is sent is the router's business. */
import type {
  APIApplicationCommandOptionChoice,
  RESTPostAPIChatInputApplicationCommandsJSONBody,
} from "discord.js";
import type { Presentation } from "../answer/presentation.js";
import type { Reply } from "../answer/reply.js";
import type { Locale } from "../phrases/locale.js";
import type { Service } from "../service.js";

/** What commands work with. */
export interface Desk {
  readonly service: Service;
  /** User ids of those who may reload the data. */
  readonly owners: readonly string[];
}

/** Who wants something, where, and how they want it. */
export interface Caller {
  /** The user's id. */
  readonly user: string;
  readonly channel: string;
  /** Left out in direct messages and private channels. */
  readonly guild?: string;
  readonly locale: Locale;
  /** How many bytes a file may have that is sent to them; none can be sent where it is left out. */
  readonly fileSize?: number;
  /** Whether they may manage the server. */
  readonly manages: boolean;
}

export interface Call extends Caller {
  /** What was filled in, by the option's name. */
  readonly values: Readonly<Record<string, string>>;
  /** Whether only the user is to see the answer. */
  readonly private: boolean;
}

/** A blank that is being typed in. */
export interface Typing {
  readonly blank: string;
  readonly text: string;
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
