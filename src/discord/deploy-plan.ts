/** Compares the commands that Discord has with those of the program; pure. */
import { ApplicationCommandType } from "discord.js";

/** Names of commands, each in one list, in the order of the program (those to remove: of Discord). */
export interface DeployPlan {
  readonly create: readonly string[];
  readonly update: readonly string[];
  readonly remove: readonly string[];
  readonly keep: readonly string[];
}

/** A command, ours or as Discord gives it back with defaults filled in; all its other keys are compared too. */
export interface CommandLike {
  readonly name: string;
  /** A slash command where it is left out. */
  readonly type?: number | undefined;
}

export function planDeploy(registered: readonly CommandLike[], local: readonly CommandLike[]): DeployPlan {
  const ours = registered.filter(isOurs);
  const there = new Map(ours.map((command) => [keyOf(command), comparable(command)]));
  const keys = new Set(local.map(keyOf));
  const isNew = (command: CommandLike): boolean => !there.has(keyOf(command));
  const isSame = (command: CommandLike): boolean => there.get(keyOf(command)) === comparable(command);
  const nameOf = ({ name }: CommandLike): string => name;
  return {
    create: local.filter(isNew).map(nameOf),
    update: local.filter((command) => !isNew(command) && !isSame(command)).map(nameOf),
    remove: ours.filter((command) => !keys.has(keyOf(command))).map(nameOf),
    keep: local.filter(isSame).map(nameOf),
  };
}

export const changesNothing = ({ create, update, remove }: DeployPlan): boolean =>
  create.length + update.length + remove.length === 0;

/** One line a command, "+ met", "~ when", "- old", and how many stay as they are. */
export function planText({ create, update, remove, keep }: DeployPlan): string {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ["+", create],
    ["~", update],
    ["-", remove],
  ];
  const lines = rows.flatMap(([sign, names]) => names.map((name) => `${sign} ${name}`));
  return [...lines, `${keep.length} unchanged`].join("\n");
}

/** The entry point of an app with activities belongs to Discord, which refuses to have it removed. */
export const isOurs = ({ type }: CommandLike): boolean => type !== ApplicationCommandType.PrimaryEntryPoint;

const typeOf = ({ type }: CommandLike): number => type ?? ApplicationCommandType.ChatInput;

/** A slash command and one of a message may have the same name. */
const keyOf = (command: CommandLike): string => `${typeOf(command)} ${command.name}`;

/** Keys that only Discord's copy has, or that say nothing about what the command is. */
const DISCORDS_OWN = new Set(["id", "application_id", "guild_id", "version", "dm_permission"]);
/** Lists of numbers whose order means nothing. */
const SETS = new Set(["contexts", "integration_types", "channel_types"]);

/** The same text for commands that do the same. */
function comparable(command: CommandLike): string {
  return JSON.stringify(essence({ ...command, type: typeOf(command) }));
}

/** With keys in one order, and without what is null, false or empty: Discord fills such defaults in. */
function essence(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(essence);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, each]) => !DISCORDS_OWN.has(key) && !isDefault(each))
    .map(
      ([key, each]) => [key, SETS.has(key) && Array.isArray(each) ? each.toSorted() : essence(each)] as const,
    )
    .toSorted(([one], [other]) => one.localeCompare(other, "en"));
  return Object.fromEntries(entries);
}

function isDefault(value: unknown): boolean {
  if (value === undefined || value === null || value === false || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}
