/** The commands of the console itself; the others are forms, which Discord has too. */
export const OWN = [
  { name: "help", description: "what can be typed here" },
  { name: "reload", description: "read the data again" },
  { name: "quit", description: "leave; Ctrl-D does too" },
] as const;

export type OwnName = (typeof OWN)[number]["name"];

/** The console's own command on a line, or undefined where there is none: "/quit", "/QUIT ". */
export function ownCommand(line: string): OwnName | undefined {
  const typed = line.trim().toLowerCase();
  return OWN.find(({ name }) => typed === `/${name}`)?.name;
}
