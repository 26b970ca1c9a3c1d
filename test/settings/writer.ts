/**
 * Writes settings to the file that it is given for as long as it lives: for the test that ends it in the middle. Of each
 * record all parts tell the same number, which it says once the record is written.
 */
import { writeSync } from "node:fs";
import type { Settings } from "../../src/settings/settings.js";
import { openSqlite } from "../../src/settings/sqlite.js";

const [path = ""] = process.argv.slice(2);
const shelf = await openSqlite(path);
if (!shelf.ok) throw new Error(shelf.failure.message);
for (let count = 0; ; count++) {
  const channels = Array.from({ length: 50 }, () => String(10n ** 17n + BigInt(count)));
  const record: Settings = { answers: "private", channels, place: `place-${count}` };
  const done = await shelf.value.write(String(count % 7), record);
  if (!done.ok) throw new Error(done.failure);
  writeSync(1, `${count}\n`);
}
