/** What is shipped for operators fits the program: its page, the image, the composition and the unit. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parse as parseEnv } from "dotenv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { operatorPages } from "../../src/operate/pages.js";
import { createPrometheus } from "../../src/operate/prometheus.js";
import { createVitals } from "../../src/operate/vitals.js";

const read = (path: string): string => readFileSync(path, "utf8");
const PAGE = read(".operate/README.md");
const DOCKERFILE = read("Dockerfile");
const UNIT = read(".operate/dateline.service");
const SETTINGS = Object.keys(parseEnv(read(".env.example")));

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, inner = ""]) => inner);

describe("the operator's page", () => {
  const prometheus = createPrometheus(createVitals(), { ofProcess: true });

  test("lists every metric of the bot, and no other", async () => {
    const { meter, page } = prometheus;
    meter.asked("command", { kind: "dates", outcome: "answered" }, 1);
    const listed = all(PAGE, /^\| `(dateline_\w+)`/gm);
    const types = all(await page(), /^# TYPE (dateline_\w+)/gm);
    expect(listed.toSorted()).toEqual(types.toSorted());
  });

  test("asks in its rules for metrics that there are", async () => {
    const types = all(await prometheus.page(), /^# TYPE (\w+)/gm);
    const asked = all(PAGE, /\b((?:dateline|nodejs|process)_[a-z0-9_]+)/g).map((name) =>
      name.replace(/_bucket$/, ""),
    );
    expect(asked.length).toBeGreaterThan(15);
    expect(asked.filter((name) => !types.includes(name))).toEqual([]);
  });

  test("has the pages of the server", () => {
    const pages = operatorPages(createVitals(), prometheus).map(({ path }) => path);
    expect(all(PAGE, /^\| `(\/\w+)` /gm)).toEqual(pages);
  });

  test("names settings, files and parts of itself that there are", () => {
    const named = all(PAGE, /\b((?:DATELINE|DISCORD)_[A-Z_]+|SHARDS)\b/g);
    expect(named.filter((name) => !SETTINGS.includes(name))).toEqual([]);
    const headings = all(PAGE, /^## (.*)$/gm).map((heading) =>
      heading
        .toLowerCase()
        .replace(/[^\w -]/g, "")
        .replaceAll(" ", "-"),
    );
    expect(all(PAGE, /\]\(#([^)]+)\)/g)).toEqual(headings);
    const links = all(PAGE, /\]\(([^#)][^#)]*)/g).map((path) => `.operate/${path}`);
    expect(links.filter((path) => !existsSync(path))).toEqual([]);
  });

  test("quotes what the program says", () => {
    const sources = [
      "src/cli/open.ts",
      "src/discord/bot.ts",
      "src/discord/messages.ts",
      "src/discord/shards.ts",
    ]
      .concat([
        "src/discord/login-error.ts",
        "src/config.ts",
        "src/operate/server.ts",
        "src/cli/operation.ts",
        "src/cli/start-patiently.ts",
        "src/settings/open.ts",
      ])
      .map(read)
      .join("");
    const quoted = all(PAGE, /^\| “([^”]*)”/gm).flatMap((words) =>
      words.replace(/^(?:DATELINE_PORT|\.env): (?:… )?/, "").replace(/: …$/, ""),
    );
    expect(quoted.length).toBeGreaterThan(5);
    expect(quoted.filter((words) => !sources.includes(words))).toEqual([]);
  });
});

describe("the image", () => {
  test("is made of what is there and is let in", () => {
    const ignored = read(".dockerignore").split("\n");
    expect(ignored).toContain("*");
    const copied = all(DOCKERFILE, /^COPY (?!--from)(.*)$/gm).flatMap((line) => line.split(" ").slice(0, -1));
    expect(copied.length).toBeGreaterThan(5);
    expect(copied.filter((path) => !existsSync(path) || !ignored.includes(`!${path}`))).toEqual([]);
  });

  test("does not run as root, and is sent signals itself", () => {
    expect(all(DOCKERFILE, /^USER (.*)$/gm)).toEqual(["node"]);
    expect(JSON.parse(all(DOCKERFILE, /^CMD (.*)$/gm)[0] ?? "")).toEqual([
      "node",
      "dist/src/main.js",
      "start",
    ]);
  });

  test("sets what the program reads", () => {
    const set = all(DOCKERFILE, /\b((?:DATELINE|DISCORD)_[A-Z_]+)\b/g);
    expect(set.filter((name) => !SETTINGS.includes(name))).toEqual([]);
  });

  test("runs on a Node that the package takes", () => {
    const { engines } = z
      .object({ engines: z.object({ node: z.string() }) })
      .parse(JSON.parse(read("package.json")));
    const [least = ""] = /\d+/.exec(engines.node) ?? [];
    const images = new Set(all(DOCKERFILE, /^FROM node:(\d+)-bookworm-slim/gm).map(Number));
    expect(images.size).toBe(1);
    expect(Math.min(...images)).toBeGreaterThanOrEqual(Number(least));
  });

  const [probe = ""] = /CMD (\["node", "-e".*\])/.exec(DOCKERFILE)?.slice(1) ?? [];
  test("knows that a bot that is not there is not well", () => {
    const [, ...args] = z.array(z.string()).parse(JSON.parse(probe));
    // Port 9 takes nothing.
    const env = { PATH: process.env["PATH"], DATELINE_PORT: "9" };
    expect(spawnSync(process.execPath, args, { env }).status).toBe(1);
  });
});

test("the composition has the bot, and PostgreSQL only for those who ask for it", () => {
  const { services } = z
    .object({ services: z.record(z.string(), z.looseObject({ profiles: z.array(z.string()).optional() })) })
    .parse(parse(read("compose.yaml")));
  const { dateline, postgres } = services;
  expect(Object.keys(services)).toEqual(["dateline", "postgres"]);
  expect(postgres?.profiles).toEqual(["postgres"]);
  expect(dateline).toMatchObject({ read_only: true, cap_drop: ["ALL"], env_file: ".env" });
  expect(dateline).not.toHaveProperty("profiles");
  // What listens without a password is reached from the host alone.
  expect(dateline?.["ports"]).toEqual(["127.0.0.1:8080:8080"]);
});

describe("the unit", () => {
  test("starts the program as the image does", () => {
    expect(UNIT).toMatch(/^ExecStart=\/usr\/bin\/env node dist\/src\/main\.js start$/m);
    expect(UNIT).toMatch(/^Restart=on-failure$/m);
    expect(UNIT).toMatch(/^DynamicUser=yes$/m);
    // Under it, V8 cannot make code.
    expect(UNIT).not.toMatch(/^MemoryDenyWriteExecute=/m);
  });

  const { error } = spawnSync("systemd-analyze", ["--version"]);
  test.skipIf(error !== undefined)("is sound to systemd", () => {
    const { status, stderr } = spawnSync("systemd-analyze", ["verify", ".operate/dateline.service"]);
    expect([status, String(stderr)]).toEqual([0, ""]);
  });
});
