/** Where and to whom an answer is shown, and what its buttons go on with. */
import type { Locale } from "../../phrases/locale.js";
import type { Asked, Seal } from "../press.js";

export interface Scene {
  readonly seal: Seal;
  readonly locale: Locale;
  /** The id of who asked; empty where the message is nobody's. */
  readonly asker: string;
  /** Of the events, from 0. */
  readonly page: number;
  /** Whether only the asker sees it. */
  readonly private: boolean;
  /** Whether the server wants no answers for all to see there, so that a private one is not to be made public. */
  readonly confined?: boolean;
  /** Left out where there is nothing to go on with, as after an apology. */
  readonly asked?: Asked;
  /** A slash command shows others its name, and not what was filled in: so the answer begins with the question. */
  readonly quoted?: boolean;
  /** The id of who made a private answer public. */
  readonly shownBy?: string;
}
