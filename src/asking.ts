/** How a question is asked, besides its words. */
import type { Locale } from "./phrases/locale.js";
import type { Query } from "./query/query.js";
import type { Scope } from "./query/scope.js";

export interface Asking {
  /** In which language the reply is; English where it is left out. */
  readonly locale?: Locale;
  /** Of what alone it is asked; of all that the dataset has where it is left out. */
  readonly scope?: Scope;
  /** How many bytes a file may have that is sent along with the reply; none can be sent where it is left out. */
  readonly fileSize?: number;
  /** By the one person at a terminal, and not on Discord. */
  readonly terminal?: true;
  /** The query that answered the asker's question before: a fragment such as "and Scholz?" continues it. */
  readonly before?: Query;
}
