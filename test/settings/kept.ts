import type { Settings } from "../../src/settings/settings.js";

/** Everything settled. */
export const SETTLED: Settings = {
  answers: "private",
  channels: ["123456789012345678", "223456789012345678"],
  language: "pl",
  since: "2022-02-01",
  until: "2022-02-28",
  place: "poland",
};

export const PLAIN: Settings = { answers: "public", channels: [] };

export const GUILD = "323456789012345678";
export const OTHER_GUILD = "423456789012345678";
