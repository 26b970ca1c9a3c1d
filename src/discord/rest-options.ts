import type { RESTOptions } from "discord.js";

/** discord.js adds the version to the address. */
export function restOptions(apiUrl: string | undefined): Partial<RESTOptions> {
  return apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/u, "") };
}
