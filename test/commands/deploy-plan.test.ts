import { describe, expect, it } from "vitest";
import { COMMANDS, MESSAGE_COMMANDS } from "../../commands/index.js";
import {
  type CommandLike,
  changesNothing,
  type DeployPlan,
  planDeploy,
  planText,
} from "../../src/discord/deploy-plan.js";

const option = (more: object = {}) => ({ type: 3, name: "who", description: "Who", ...more });
const command = (name: string, more: object = {}) => ({
  type: 1,
  name,
  description: "Does it",
  contexts: [0, 1, 2],
  integration_types: [0, 1],
  ...more,
});

/** In the menu of a message: without a description. */
const ofMessage = (name: string) => ({ type: 3, name, contexts: [0, 1, 2], integration_types: [0, 1] });

/** What Discord gives back of a command: the same with all that it fills in. */
const registered = (name: string, more: object = {}) => ({
  ...command(name),
  id: "1",
  application_id: "2",
  version: "3",
  default_member_permissions: null,
  dm_permission: true,
  nsfw: false,
  name_localizations: null,
  description_localizations: null,
  contexts: [2, 0, 1],
  integration_types: [1, 0],
  ...more,
});

const NOTHING: DeployPlan = { create: [], update: [], remove: [], keep: [] };
const KEPT: DeployPlan = { ...NOTHING, keep: ["met"] };
const UPDATED: DeployPlan = { ...NOTHING, update: ["met"] };

const ROWS: readonly {
  name: string;
  there: readonly CommandLike[];
  local: readonly CommandLike[];
  plan: DeployPlan;
}[] = [
  { name: "a first start", there: [], local: [command("met")], plan: { ...NOTHING, create: ["met"] } },
  { name: "nothing but Discord's defaults", there: [registered("met")], local: [command("met")], plan: KEPT },
  {
    name: "a type that is left out, as a slash command's may be",
    there: [registered("met")],
    local: [{ ...command("met"), type: undefined }],
    plan: KEPT,
  },
  {
    name: "empty options and `required: false`",
    there: [registered("met", { options: [option()] })],
    local: [command("met", { options: [option({ required: false, autocomplete: false, choices: [] })] })],
    plan: KEPT,
  },
  {
    name: "keys in another order",
    there: [registered("met", { options: [{ description: "Who", name: "who", type: 3 }] })],
    local: [command("met", { options: [option()] })],
    plan: KEPT,
  },
  {
    name: "another description",
    there: [registered("met", { description: "Did it" })],
    local: [command("met")],
    plan: UPDATED,
  },
  {
    name: "an option more",
    there: [registered("met")],
    local: [command("met", { options: [option()] })],
    plan: UPDATED,
  },
  {
    name: "options in another order",
    there: [registered("met", { options: [option(), option({ name: "whom" })] })],
    local: [command("met", { options: [option({ name: "whom" }), option()] })],
    plan: UPDATED,
  },
  {
    name: "an option that is now required",
    there: [registered("met", { options: [option()] })],
    local: [command("met", { options: [option({ required: true })] })],
    plan: UPDATED,
  },
  {
    name: "another choice",
    there: [registered("met", { options: [option({ choices: [{ name: "a", value: "a" }] })] })],
    local: [command("met", { options: [option({ choices: [{ name: "a", value: "b" }] })] })],
    plan: UPDATED,
  },
  {
    name: "fewer contexts",
    there: [registered("met")],
    local: [command("met", { contexts: [0] })],
    plan: UPDATED,
  },
  {
    name: "a command that is gone, one that is new and one that stays",
    there: [registered("old"), registered("met")],
    local: [command("met"), command("new")],
    plan: { create: ["new"], update: [], remove: ["old"], keep: ["met"] },
  },
  {
    name: "a command of a message with the name of a slash command",
    there: [registered("met")],
    local: [command("met"), ofMessage("met")],
    plan: { create: ["met"], update: [], remove: [], keep: ["met"] },
  },
  {
    name: "a command of a message, whose description Discord gives back empty",
    there: [registered("met", { type: 3, description: "" })],
    local: [ofMessage("met")],
    plan: KEPT,
  },
  {
    name: "a command with another name in another language",
    there: [registered("met", { name_localizations: { pl: "spotkanie" } })],
    local: [command("met", { name_localizations: { pl: "spotkania" } })],
    plan: UPDATED,
  },
  {
    name: "the entry point of an activity, which stays Discord's",
    there: [registered("launch", { type: 4, handler: 2 }), registered("met")],
    local: [command("met")],
    plan: KEPT,
  },
];

describe("the plan of a deploy", () => {
  it.each(ROWS)("$name", ({ there, local, plan }) => {
    expect(planDeploy(there, local)).toEqual(plan);
    expect(changesNothing(planDeploy(there, local))).toBe(plan === KEPT);
  });

  it("is shown with a sign for each change", () => {
    const plan = { create: ["new"], update: ["met"], remove: ["old"], keep: ["who", "ask"] };
    expect(planText(plan)).toBe("+ new\n~ met\n- old\n2 unchanged");
  });

  it("changes nothing for the shipped commands as Discord gives them back", () => {
    const local = [...COMMANDS, ...MESSAGE_COMMANDS].map(({ data }) => data);
    const there = local.map((data) => ({ ...registered(data.name), description: "", ...data, nsfw: false }));
    expect(changesNothing(planDeploy(there, local))).toBe(true);
  });
});
