/** The commands of the console itself; the others are forms, which Discord has too. */
export const OWN = [{ name: "reload" }, { name: "quit" }] as const;

export type OwnName = (typeof OWN)[number]["name"];

/** How else people leave a program. */
const LEAVES = new Set(["quit", "exit", "bye", ":q", "/exit"]);

/** The console's own command on a line, or undefined where there is none: "/quit", "/RELOAD", "exit". */
export function ownCommand(line: string): OwnName | undefined {
  const typed = line.trim().toLowerCase();
  if (LEAVES.has(typed)) return "quit";
  return OWN.find(({ name }) => typed.split(/\s+/)[0] === `/${name}`)?.name;
}
