/** The settings of the program. The only reader of the environment; every other file is handed what it needs. */
import { readFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { parse } from "dotenv";
import { z } from "zod";
import { type LimitOptions, USUAL_LIMITS } from "./operate/limits.js";
import { readSharding, type Sharding } from "./operate/sharding.js";
import { LOCALES, type Locale } from "./phrases/locale.js";
import { fail, ok, type Result } from "./result.js";
import { strangeMode, TLS_MODES } from "./settings/tls.js";

export const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
export const LOG_FORMATS = ["json", "pretty"] as const;
export const DATE_ORDERS = ["day-first", "month-first"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];
export type LogFormat = (typeof LOG_FORMATS)[number];
/** How 06/02/2022 is read. */
export type DateOrder = (typeof DATE_ORDERS)[number];

export interface Config {
  /** The bot's token, without the "Bot " that HTTP headers put before it. */
  readonly token?: string;
  /** The base of Discord's REST API, without a slash at its end; Discord's own where it is left out. */
  readonly apiUrl?: string;
  /** The dataset's folder; the shipped one where it is left out. */
  readonly dataDir?: string;
  /** Ids of the users who may reload the dataset. */
  readonly owners: readonly string[];
  readonly logLevel: LogLevel;
  readonly dates: DateOrder;
  /** In which language the console answers; on Discord it is the user's own. */
  readonly locale: Locale;
  readonly logFormat: LogFormat;
  /** Which of the bot's shards run in this process. */
  readonly shards: Sharding;
  /** Whether it connects to the gateway; without it, questions come by HTTP alone. */
  readonly gateway: boolean;
  /** Where it listens for operators and for Discord's interactions; nowhere where it is left out. */
  readonly http?: HttpOptions;
  /** Of the application, 64 hexadecimal digits: interactions by HTTP are signed for it. */
  readonly publicKey?: string;
  readonly limits: LimitOptions;
  /** Where the console keeps its history, and the bot the settings of servers. */
  readonly stateDir: string;
  /** The PostgreSQL database that keeps the settings of servers in place of a file. Has a password in it. */
  readonly databaseUrl?: string;
}

export interface HttpOptions {
  readonly host: string;
  readonly port: number;
}

type Env = Readonly<Record<string, string | undefined>>;

const choice = <T extends string>(values: readonly [T, ...T[]], otherwise: T) =>
  z
    .enum(values, { error: ({ input }) => `“${String(input)}” is not one of ${values.join(", ")}` })
    .default(otherwise);

const whole = (most: number) =>
  z
    .string()
    .regex(/^\d+$/, { error: ({ input }) => `“${String(input)}” is not a whole number`, abort: true })
    .transform(Number)
    .pipe(z.number().max(most, { error: ({ input }) => `${String(input)} is more than ${most}` }));

const sharding = z.string().transform((text, { addIssue }): Sharding => {
  const read = readSharding(text);
  if (read.ok) return read.value;
  addIssue(`“${text}” ${read.failure}`);
  return z.NEVER;
});

/** Without the address itself: it has a password in it. */
const NO_DATABASE =
  "not a postgres:// or postgresql:// address (in a password, / ? # @ and % are written %2F %3F %23 %40 and %25)";

/** Blank is unset, so that a line of .env can be emptied instead of deleted. Errors never show the token. */
const Variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .transform((token) => token.replace(/^Bot\s+/i, ""))
    .pipe(z.string().regex(/^\S+$/, "a token has no white space in it"))
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/, error: "not an http:// or https:// address" })
    .transform((url) => url.replace(/\/+$/, ""))
    .optional(),
  DATELINE_DATA: z.string().optional(),
  DATELINE_OWNERS: z
    .string()
    .transform((list) => list.split(",").flatMap((id) => id.trim() || []))
    .pipe(
      z.array(
        z.string().regex(/^\d{17,20}$/, {
          error: ({ input }) => `“${String(input)}” is not a Discord user id (17 to 20 digits)`,
        }),
      ),
    )
    .default([]),
  DATELINE_LOG_LEVEL: choice(LOG_LEVELS, "info"),
  DATELINE_LOG_FORMAT: choice(LOG_FORMATS, "json"),
  DATELINE_DATES: choice(DATE_ORDERS, "day-first"),
  DATELINE_LOCALE: choice(LOCALES, "en"),
  DATELINE_USER_LIMIT: whole(10_000).default(USUAL_LIMITS.user),
  DATELINE_CHANNEL_LIMIT: whole(10_000).default(USUAL_LIMITS.channel),
  SHARDS: sharding.default("auto"),
  DISCORD_GATEWAY: choice(["on", "off"], "on"),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(
      /^[\da-f]{64}$/i,
      "not 64 hexadecimal digits: it is on the application's page “General Information”",
    )
    .optional(),
  DATELINE_PORT: whole(65_535).optional(),
  DATELINE_HOST: z.string().default("127.0.0.1"),
  DATELINE_STATE: z.string().optional(),
  XDG_STATE_HOME: z.string().optional(),
  DATABASE_URL: z
    .url({ protocol: /^postgres(?:ql)?$/, error: NO_DATABASE, abort: true })
    .superRefine((url, { addIssue }) => {
      const mode = strangeMode(url);
      if (mode !== undefined) addIssue(`sslmode=${mode} is not one of ${TLS_MODES.join(", ")}`);
    })
    .optional(),
});

type Read = z.infer<typeof Variables>;

/** What is of no use by itself. */
const NEEDS: readonly {
  readonly when: (read: Read) => boolean;
  readonly needs: keyof Read;
  readonly why: string;
}[] = [
  {
    when: ({ DISCORD_GATEWAY }) => DISCORD_GATEWAY === "off",
    needs: "DISCORD_PUBLIC_KEY",
    why: "where DISCORD_GATEWAY is off: no question would come in",
  },
  {
    when: ({ DISCORD_PUBLIC_KEY }) => DISCORD_PUBLIC_KEY !== undefined,
    needs: "DATELINE_PORT",
    why: "with DISCORD_PUBLIC_KEY: interactions come in there",
  },
  {
    when: ({ DISCORD_PUBLIC_KEY }) => DISCORD_PUBLIC_KEY !== undefined,
    needs: "DISCORD_TOKEN",
    why: "with DISCORD_PUBLIC_KEY: commands are registered and buttons sealed with it",
  },
];

/** Checks all variables at once: one line for each that is wrong, which begins with its name. */
export function readConfig(env: Env): Result<Config, readonly string[]> {
  const filled = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  );
  const checked = Variables.safeParse(filled);
  if (!checked.success) {
    return fail(checked.error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`));
  }
  const read = checked.data;
  const alone = NEEDS.flatMap(({ when, needs, why }) =>
    when(read) && read[needs] === undefined ? [`${needs}: is needed ${why}`] : [],
  );
  if (alone.length > 0) return fail(alone);
  return ok({
    ...(read.DISCORD_TOKEN !== undefined && { token: read.DISCORD_TOKEN }),
    ...(read.DISCORD_API_URL !== undefined && { apiUrl: read.DISCORD_API_URL }),
    ...(read.DATELINE_DATA !== undefined && { dataDir: read.DATELINE_DATA }),
    owners: read.DATELINE_OWNERS,
    logLevel: read.DATELINE_LOG_LEVEL,
    logFormat: read.DATELINE_LOG_FORMAT,
    shards: read.SHARDS,
    gateway: read.DISCORD_GATEWAY === "on",
    ...(read.DATELINE_PORT !== undefined && {
      http: { host: read.DATELINE_HOST, port: read.DATELINE_PORT },
    }),
    ...(read.DISCORD_PUBLIC_KEY !== undefined && { publicKey: read.DISCORD_PUBLIC_KEY }),
    limits: { user: read.DATELINE_USER_LIMIT, channel: read.DATELINE_CHANNEL_LIMIT },
    dates: read.DATELINE_DATES,
    locale: read.DATELINE_LOCALE,
    stateDir:
      read.DATELINE_STATE ?? join(read.XDG_STATE_HOME ?? join(homedir(), ".local", "state"), "dateline"),
    ...(read.DATABASE_URL !== undefined && { databaseUrl: read.DATABASE_URL }),
  });
}

/** Reads .env in the working directory, if there is one, and the environment, which goes before it. */
export function loadConfig(): Result<Config, readonly string[]> {
  const file = readEnvFile(".env");
  return file.ok ? readConfig({ ...file.value, ...process.env }) : file;
}

function readEnvFile(path: string): Result<Env, readonly string[]> {
  try {
    // Decoded, and not read as text: the byte order mark of some editors is no part of the first name.
    return ok(parse(new TextDecoder().decode(readFileSync(path))));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return ok({});
    return fail([`${path}: cannot be read: ${error instanceof Error ? error.message : String(error)}`]);
  }
}
