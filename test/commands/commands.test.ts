import { type APIApplicationCommandBasicOption, PermissionFlagsBits } from "discord.js";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../../commands/index.js";
import type { Command, Desk } from "../../src/discord/command.js";
import type { Suggestion } from "../../src/engine.js";
import { FORMS } from "../../src/forms/index.js";
import { fail, ok, type Result } from "../../src/result.js";
import type { Service } from "../../src/service.js";
import { fakeEngine } from "../forms/fake-engine.js";
import { noSettings } from "../settings/no-settings.js";

function desk(engine = fakeEngine(), reloaded: Result<string, string> = ok("Loaded 12 events.")): Desk {
  return {
    service: { engine: () => engine, reload: async () => reloaded },
    owners: ["1"],
    settings: noSettings(),
  };
}

function command(name: string): Command {
  const found = COMMANDS.find(({ data }) => data.name === name);
  if (found === undefined) throw new Error(`no command ${name}`);
  return found;
}

const isBasic = (option: { name: string }): option is APIApplicationCommandBasicOption => option.name !== "";

const CALLER = { channel: "3", locale: "en", manages: false } as const;

/** Itself, or with an option of a subcommand. */
const completes = (options: readonly object[]): boolean =>
  options.some(
    (option) =>
      ("autocomplete" in option && option.autocomplete === true) ||
      ("options" in option && Array.isArray(option.options) && completes(option.options)),
  );

describe("the commands", () => {
  it("are one for each form, and those for whoever runs or manages something", () => {
    const names = COMMANDS.map(({ data }) => data.name);
    expect(names).toEqual([...FORMS.map(({ name }) => name), "settings", "reload"]);
  });

  it("settings are of servers, and for those who manage them", () => {
    const { data } = command("settings");
    expect([data.integration_types, data.contexts]).toEqual([[0], [0]]);
    expect(data.default_member_permissions).toBe(String(PermissionFlagsBits.ManageGuild));
  });

  const anywhere = COMMANDS.filter(({ data }) => data.name !== "settings");
  it.each(anywhere)("$data.name can be installed and used everywhere", ({ data }) => {
    expect(data.integration_types?.toSorted()).toEqual([0, 1]);
    expect(data.contexts?.toSorted()).toEqual([0, 1, 2]);
  });

  it.each(FORMS)("/$name has the form's blanks and `private`", ({ name, blanks }) => {
    const options = command(name).data.options ?? [];
    expect(options.map((option) => option.name)).toEqual([...blanks.map((blank) => blank.name), "private"]);
    expect(options.filter(isBasic).map(({ required }) => required === true)).toEqual([
      ...blanks.map(({ required }) => required === true),
      false,
    ]);
  });

  it.each(COMMANDS)("$data.name completes what it says it does", ({ data, autocomplete }) => {
    expect(autocomplete !== undefined).toBe(completes(data.options ?? []));
  });

  it("answer with the form, and only to the user where that is asked for", async () => {
    const engine = fakeEngine();
    const call = { ...CALLER, user: "2", values: { who: "Blinken" }, private: true };
    const spoken = await command("met").execute(call, desk(engine));
    expect(spoken).toMatchObject({ presentation: { headline: "run: /met who: Blinken" }, private: true });
    expect(engine.calls).toHaveLength(1);
  });
});

describe("/reload", () => {
  const call = (user: string) => ({ ...CALLER, user, values: {}, private: false });

  it("tells the owner what was loaded, and nobody else", async () => {
    const spoken = await command("reload").execute(call("1"), desk());
    expect(spoken).toMatchObject({ presentation: { headline: "Loaded 12 events." }, private: true });
  });

  it("tells it in the owner's language", async () => {
    const asked: unknown[] = [];
    const service: Service = {
      engine: fakeEngine,
      reload: async (locale) => {
        asked.push(locale);
        return ok("");
      },
    };
    await command("reload").execute({ ...call("1"), locale: "uk" }, { ...desk(), service });
    expect(asked).toEqual(["uk"]);
  });

  it("tells the owner why the old data goes on serving", async () => {
    const broken = fail("events.json: no such file. The old data goes on serving.");
    const spoken = await command("reload").execute(call("1"), desk(fakeEngine(), broken));
    expect(spoken.presentation.headline).toBe(broken.failure);
  });

  it("is refused to anyone else, and nothing is loaded", async () => {
    let loads = 0;
    const service = {
      engine: fakeEngine,
      reload: async () => {
        loads += 1;
        return ok("Loaded.");
      },
    };
    const spoken = await command("reload").execute(call("2"), {
      service,
      owners: ["1"],
      settings: noSettings(),
    });
    expect(spoken).toMatchObject({ presentation: { headline: "Only the owner of this bot can do that." } });
    expect(loads).toBe(0);
  });
});

describe("autocomplete", () => {
  const suggest = (name: string, blank: string, text: string, suggestions: readonly Suggestion[]) => {
    const engine = fakeEngine(suggestions);
    return { choices: command(name).autocomplete?.({ blank, text, locale: "en" }, desk(engine)), engine };
  };

  it("gives ids under their labels", () => {
    const { choices, engine } = suggest("met", "who", "blin", [
      { id: "antony-blinken", label: "Antony Blinken" },
    ]);
    expect(choices).toEqual([{ name: "Antony Blinken", value: "antony-blinken" }]);
    expect(engine.suggested).toEqual([{ prefix: "blin", kind: "name", limit: 25 }]);
  });

  it("asks for the commonest where nothing is typed", () => {
    expect(suggest("when", "did", "", []).engine.suggested).toEqual([
      { prefix: "", kind: "type", limit: 25 },
    ]);
  });

  it("keeps to twenty-five choices, names and values of at most a hundred", () => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `${index}-${"a".repeat(120)}`,
      label: "L".repeat(300),
    }));
    const { choices = [] } = suggest("met", "who", "x".repeat(5000), many);
    expect(choices).toHaveLength(25);
    expect(choices.every(({ name, value }) => name.length <= 100 && value.length <= 100)).toBe(true);
  });

  it("never gives an empty name", () => {
    const { choices } = suggest("met", "who", "", [{ id: "nameless", label: "\u202E " }]);
    expect(choices).toEqual([{ name: "nameless", value: "nameless" }]);
  });

  it("gives nothing for a blank that suggests nothing", () => {
    const { choices, engine } = suggest("met", "since", "2022", []);
    expect(choices).toEqual([]);
    expect(engine.suggested).toEqual([]);
  });
});
