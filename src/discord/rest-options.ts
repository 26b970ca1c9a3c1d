import { DefaultRestOptions, type RESTOptions } from "discord.js";
import { type Meter, NO_METER } from "../operate/meter.js";

/** discord.js adds the version to the address. Every try that fails is counted, also one that it repeats. */
export function restOptions(apiUrl: string | undefined, meter: Meter = NO_METER): Partial<RESTOptions> {
  return {
    ...(apiUrl === undefined ? {} : { api: apiUrl.replace(/\/+$/u, "") }),
    async makeRequest(url, init) {
      try {
        const response = await DefaultRestOptions.makeRequest(url, init);
        if (response.status >= 400) meter.restFailed(response.status);
        return response;
      } catch (error) {
        meter.restFailed(0);
        throw error;
      }
    },
  };
}
