/** Which of the bot's shards run in this process. Discord deals servers out to shards by their ids. */
import { fail, ok, type Result } from "../result.js";

export type Sharding =
  /** As many as Discord recommends, all in this process. */
  | "auto"
  /** These, of `count` in all. Ids begin at 0. */
  | { readonly ids: readonly number[]; readonly count: number };

/** More than any bot has; a slip of the keyboard should not open a million connections. */
const MOST = 10_000;

const WRONG = "is not “auto”, a number of shards such as 4, or some of them such as 0-3/16 or 0,5/16";

/** "auto", "4" (all of four), "0-3/16" (four of sixteen), "0,5,7-9/16". The failure goes on from the text. */
export function readSharding(text: string): Result<Sharding, string> {
  if (/^auto$/i.test(text)) return ok("auto");
  const [, list, total = ""] = /^(?:([\d\s,-]+)\/)?\s*(\d+)$/.exec(text) ?? [];
  const count = Number(total);
  if (total === "") return fail(WRONG);
  if (count < 1 || count > MOST) return fail(`asks for ${total} shards; there may be 1 to ${MOST}`);
  if (list === undefined) return ok({ ids: upTo(0, count - 1), count });
  const parts = list.split(",").map(readRange);
  if (parts.includes(undefined)) return fail(backwards(list) ?? WRONG);
  const ranges = parts.flatMap((range) => range ?? []);
  const beyond = ranges.flat().find((id) => id >= count);
  if (beyond !== undefined)
    return fail(`names shard ${beyond}; of ${count} shards, the last is ${count - 1}`);
  const ids = [...new Set(ranges.flatMap(([first, last]) => upTo(first, last)))].toSorted((a, b) => a - b);
  return ok({ ids, count });
}

function readRange(text: string): readonly [readonly [number, number]] | undefined {
  const [, first, last = first] = /^\s*(\d+)(?:\s*-\s*(\d+))?\s*$/.exec(text) ?? [];
  const range = [Number(first), Number(last)] as const;
  return first !== undefined && range[0] <= range[1] ? [range] : undefined;
}

/** What there is to say of "3-0", which is no range; undefined where that is not what is wrong. */
function backwards(list: string): string | undefined {
  const [range, first, last] = /^\s*(\d+)\s*-\s*(\d+)\s*$/.exec(list) ?? [];
  return Number(first) > Number(last) ? `has ${range?.trim()}, which is to be ${last}-${first}` : undefined;
}

const upTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
