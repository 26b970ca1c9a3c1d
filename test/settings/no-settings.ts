import { pino } from "pino";
import { forgetfulSettings, type SettingsStore } from "../../src/settings/store.js";

/** Of servers that have settled nothing; what a test sets is held until it ends. */
export const noSettings = (): SettingsStore =>
  forgetfulSettings({ log: pino({ level: "silent" }), now: () => performance.now() });
