import pg from "pg";
import { describe, expect, test } from "vitest";
import { asPostgresHasIt, strangeMode } from "../../src/settings/tls.js";

const AT = "postgres://me:p%23w@db.example/x";

/** What the driver makes of an address: whether it encrypts, and whether whoever answers has to show who it is. */
function understood(url: string): unknown {
  const ssl: unknown = Reflect.get(new pg.Client(asPostgresHasIt(url)), "ssl");
  if (typeof ssl !== "object" || ssl === null) return ssl;
  return { believes: Reflect.get(ssl, "rejectUnauthorized") === false };
}

describe("the driver encrypts as PostgreSQL's own programs do", () => {
  test.each([
    ["", false],
    ["?sslmode=disable", false],
    ["?sslmode=require", { believes: true }],
    ["?application_name=x&sslmode=require", { believes: true }],
    ["?sslmode=no-verify", { believes: true }],
    ["?sslmode=verify-full", { believes: false }],
    ["?sslmode=require&uselibpqcompat=true", { believes: true }],
  ])("%s", (query, expected) => {
    expect(understood(AT + query)).toEqual(expected);
  });

  test("verify-ca needs to know whom to believe", () => {
    expect(() => understood(`${AT}?sslmode=verify-ca`)).toThrow("sslrootcert");
  });
});

test.each([AT, `${AT}?sslmode=verify-full`, "postgres:///x?host=/run/postgresql&user=me"])(
  "%s is left as it is",
  (url) => {
    expect([asPostgresHasIt(url), strangeMode(url)]).toEqual([url, undefined]);
  },
);

test.each(["allow", "prefer", "requir", ""])("the mode “%s” is none", (mode) => {
  expect(strangeMode(`${AT}?sslmode=${mode}`)).toBe(mode);
});
