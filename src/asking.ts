/** How a question is asked, besides its words. */
import type { Locale } from "./phrases/locale.js";

export interface Asking {
  /** In which language the reply is; English where it is left out. */
  readonly locale?: Locale;
}
