/** How a question is asked, besides its words. */
import type { Locale } from "./phrases/locale.js";

export interface Asking {
  /** In which language the reply is; English where it is left out. */
  readonly locale?: Locale;
  /** How many bytes a file may have that is sent along with the reply; none can be sent where it is left out. */
  readonly fileSize?: number;
}
