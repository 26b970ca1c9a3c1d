/** How a connection to PostgreSQL is encrypted, as `sslmode` in its address says. */

/**
 * `require` encrypts, `verify-ca` checks besides who vouches for the server (`sslrootcert` names the file), and
 * `verify-full` its name as well; `no-verify` is the driver's word for `require`. To go without where the server has no
 * TLS (`allow`, `prefer`) is nothing that the driver can do.
 */
export const TLS_MODES: readonly string[] = ["disable", "require", "verify-ca", "verify-full", "no-verify"];

/** The mode of this address that there is no such mode for; undefined where it is sound, or asks for none. */
export function strangeMode(url: string): string | undefined {
  const mode = new URL(url).searchParams.get("sslmode");
  return mode === null || TLS_MODES.includes(mode) ? undefined : mode;
}

/** Those that the driver takes for `verify-full`, with a warning past the log, until told to do as PostgreSQL does. */
const TAKEN_OTHERWISE: readonly string[] = ["require", "verify-ca"];

export function asPostgresHasIt(url: string): string {
  const { searchParams } = new URL(url);
  const told = searchParams.has("uselibpqcompat");
  if (told || !TAKEN_OTHERWISE.includes(searchParams.get("sslmode") ?? "")) return url;
  // Not written anew from its parts, which could spell the rest of it another way.
  const [address = "", ...fragment] = url.split("#");
  return [`${address}&uselibpqcompat=true`, ...fragment].join("#");
}
