/** Sends interactions, and holds their answers to Discord's deadline. */
import type { Asked } from "./asking.js";
import type { Gateway } from "./gateway.js";
import type { Happening, World } from "./world.js";

export class Pending {
  readonly #world: World;
  readonly #gateway: Gateway;
  readonly #deadlineMs: number;
  readonly #timers = new Set<NodeJS.Timeout>();

  constructor(world: World, gateway: Gateway, deadlineMs: number) {
    this.#world = world;
    this.#gateway = gateway;
    this.#deadlineMs = deadlineMs;
  }

  /** The first thing that comes of the interaction and that `pick` makes something of. Rejects when time runs out. */
  async send<R>({ interaction, payload }: Asked, pick: (one: Happening) => R | undefined): Promise<R> {
    const mark = this.#world.happenings.mark();
    this.#world.interactions.set(interaction.token, interaction);
    if (!this.#gateway.dispatch("INTERACTION_CREATE", payload)) throw new Error("no bot is connected");
    this.#timers.add(setTimeout(() => this.#expire({ interaction, payload }), this.#deadlineMs));
    const outcome = await this.#world.happenings.next<R | "expired">(
      (one) => {
        if (!("interaction" in one) || one.interaction !== interaction.id) return undefined;
        return one.kind === "expired" ? "expired" : pick(one);
      },
      `an answer to the ${interaction.kind}`,
      mark,
    );
    if (outcome === "expired") throw new Error(`the ${interaction.kind} was not answered in time`);
    return outcome;
  }

  /** Stops the clocks; what was sent and never answered is a breach. */
  close(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    for (const { id, kind, callback, expired } of this.#world.interactions.values()) {
      if (callback !== undefined || expired) continue;
      this.#world.violations.push({ rule: "answered once", what: `this ${kind} never was`, where: id });
    }
  }

  #expire({ interaction }: Asked): void {
    if (interaction.callback !== undefined) return;
    interaction.expired = true;
    this.#world.violations.push({
      rule: "answered in time",
      what: `no answer within ${this.#deadlineMs} ms`,
      where: `${interaction.kind} ${interaction.id}`,
    });
    this.#world.happenings.add({ kind: "expired", interaction: interaction.id });
  }
}
