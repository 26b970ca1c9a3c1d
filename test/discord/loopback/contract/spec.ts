/** Checks a value against one of Discord's own schemas, and finds fields that the schema does not know. */
import "zod";
import { ApplicationCommandUpdateRequestSchema, type SpecIssue, type SpecSchema } from "discord-api-spec/zod";

/**
 * Fields that Discord takes although its description leaves them out. Array indices are written `*`; without `of`, it
 * goes for every schema.
 */
const UNDESCRIBED: readonly { readonly path: RegExp; readonly of?: SpecSchema; readonly why: string }[] = [
  { path: /^(data\.)?enforce_nonce$/, why: "discord.js sends it, as false, in every message payload" },
  { path: /^data\.tts$/, why: "discord.js sends it when it updates a message" },
  { path: /^nsfw$/, why: "documented for commands" },
  {
    path: /^(application_id|version)$/,
    of: ApplicationCommandUpdateRequestSchema,
    why: "read-only, and left alone where a command is given back as it was got",
  },
];

/**
 * Permissions are documented as a bit field in decimal, a string, and so discord.js sends them; the description knows
 * them as a number.
 */
function asDescribed(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { default_member_permissions: permissions } = value;
  const isBits = typeof permissions === "string" && /^\d+$/.test(permissions);
  return isBits ? { ...value, default_member_permissions: Number(permissions) } : value;
}

/** One sentence for each problem; none where the value fits. */
export function misfits(schema: SpecSchema, value: unknown): readonly string[] {
  const asGiven = schema.safeParse(value);
  const parsed = asGiven.success ? asGiven : schema.safeParse(asDescribed(value));
  if (!parsed.success) return parsed.error.issues.map(describe);
  return unknownFields(value, parsed.data, [])
    .filter((path) => !UNDESCRIBED.some((row) => row.path.test(path) && (row.of ?? schema) === schema))
    .map((path) => `${path}: Discord knows no such field`);
}

/** A union fails in all its members; the member with the fewest issues is the one that was meant. */
function describe(issue: SpecIssue): string {
  const path = issue.path.join(".");
  const [closest] = [...(issue.errors ?? [])].sort((a, b) => a.length - b.length);
  const inner = closest?.[0];
  const message = inner === undefined ? issue.message : `${issue.message} (${describe(inner)})`;
  return path === "" ? message : `${path}: ${message}`;
}

/** Discord's schemas drop what they do not know, so what parsing took away was unknown. */
function unknownFields(given: unknown, known: unknown, path: readonly string[]): readonly string[] {
  if (Array.isArray(given) && Array.isArray(known)) {
    return given.flatMap((item, index) => unknownFields(item, known[index], [...path, "*"]));
  }
  if (!isRecord(given) || !isRecord(known)) return [];
  return Object.entries(given).flatMap(([key, value]) =>
    key in known ? unknownFields(value, known[key], [...path, key]) : [[...path, key].join(".")],
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
