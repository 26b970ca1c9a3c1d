/** How a question is asked, besides its words. */
import type { Locale } from "./phrases/locale.js";
import type { Query } from "./query/query.js";

export interface Asking {
  /** In which language the reply is; English where it is left out. */
  readonly locale?: Locale;
  /** The query that answered the asker's question before: a fragment such as "and Scholz?" continues it. */
  readonly before?: Query;
}
