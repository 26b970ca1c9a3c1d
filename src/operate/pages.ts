/** What an operator's tools look at: is it alive, does it answer, how does it do. */
import type { Prometheus } from "./prometheus.js";
import { readinessOf } from "./readiness.js";
import { json } from "./received.js";
import type { Page } from "./server.js";
import type { Vitals } from "./vitals.js";

export function operatorPages(vitals: Vitals, prometheus: Prometheus): readonly Page[] {
  return [
    { method: "GET", path: "/healthz", give: () => json(200, { alive: true }) },
    {
      method: "GET",
      path: "/readyz",
      give() {
        const readiness = readinessOf(vitals);
        return json(readiness.ready ? 200 : 503, readiness);
      },
    },
    {
      method: "GET",
      path: "/metrics",
      give: async () => ({ status: 200, body: await prometheus.page(), type: prometheus.type }),
    },
  ];
}
