/**
 * What a button or menu does, packed into its custom_id: so it works after a restart and on any shard, and nothing is
 * stored. Bytes, in base 32768, which gives 15 bits a character where base64 has 6:
 *
 *     seal 10 · act 1 · page 2 · asker 8 · what was asked, deflated
 *
 * The seal is an HMAC-SHA256 over all that follows it, cut to 80 bits.
 */
import { createHmac, timingSafeEqual } from "node:crypto";
import { deflateRawSync, inflateRawSync } from "node:zlib";
import { decode, encode } from "base32768";
import { rememberedOf } from "../lazy.js";
import type { Narrowing } from "../query/narrowed.js";
import type { Query } from "../query/query.js";
import { LIMITS } from "./limits.js";

/** Their places are part of what buttons hold: new ones go to the end. */
const ACTS = [
  "ask",
  "page",
  "narrow",
  "narrow-who",
  "narrow-when",
  "narrow-where",
  "sources",
  "publish",
  "delete",
] as const;

export type Act = (typeof ACTS)[number];

/** A question, and what its answer was narrowed down to. */
export interface Asked {
  readonly question: string;
  readonly narrowing: Narrowing;
  /** How it was read, where the words alone do not say it: what continues the question before. */
  readonly query?: Query;
}

export interface Pressing {
  readonly act: Act;
  /** From 0, at most 65,535. */
  readonly page: number;
  /** The id of who asked; empty for a button that is anyone's. */
  readonly asker: string;
}

export type Press = Pressing & Asked;

export interface Seal {
  /** Whether there is room for it in a custom_id, which holds some 250 letters of English. */
  holds(asked: Asked): boolean;
  /** Undefined where there is no room for it. */
  write(asked: Asked, pressing: Pressing): string | undefined;
  /** Undefined where it is not one of ours, or was tampered with. */
  read(customId: string): Press | undefined;
}

const SEAL = 10;
const HEAD = 11;
const MOST_PAGES = 2 ** 16;
/** A character holds 15 bits. */
const MOST_BYTES = Math.floor((LIMITS.button.customId * 15) / 8);
/** So that no forged one, if ever it passed, could fill the memory. */
const MOST_INFLATED = 16_384;

/** The key comes from the bot's token, which stays what it is over a restart and never leaves the process. */
export function createSeal(token: string): Seal {
  const key = createHmac("sha256", token).update("dateline custom_id 2").digest();
  const sealOf = (bytes: Uint8Array): Buffer =>
    createHmac("sha256", key).update(bytes).digest().subarray(0, SEAL);

  const holds = (asked: Asked): boolean => SEAL + HEAD + deflated(asked).length <= MOST_BYTES;

  return {
    holds,
    write(asked, pressing) {
      if (pressing.page >= MOST_PAGES || !holds(asked)) return undefined;
      const bytes = pack(asked, pressing);
      return encode(Buffer.concat([sealOf(bytes), bytes]));
    },
    read(customId) {
      if (customId.length > LIMITS.button.customId) return undefined;
      const all = decoded(customId);
      if (all === undefined || all.length < SEAL + HEAD) return undefined;
      const [seal, bytes] = [all.subarray(0, SEAL), all.subarray(SEAL)];
      return timingSafeEqual(seal, sealOf(bytes)) ? unpack(bytes) : undefined;
    },
  };
}

function pack(asked: Asked, { act, page, asker }: Pressing): Buffer {
  const head = Buffer.alloc(HEAD);
  head.writeUInt8(ACTS.indexOf(act), 0);
  head.writeUInt16BE(page, 1);
  head.writeBigUInt64BE(/^\d{1,20}$/u.test(asker) ? BigInt.asUintN(64, BigInt(asker)) : 0n, 3);
  return Buffer.concat([head, deflated(asked)]);
}

/** All buttons under an answer go on with the same. */
const deflated = rememberedOf(({ question, narrowing, query }: Asked): Buffer => {
  const { who = "", when = "", where = "" } = narrowing;
  const read = query === undefined ? "" : JSON.stringify(query, endless);
  const parts = [question, who, when, where, read].join(SEPARATOR).replace(/\0+$/u, "");
  return deflateRawSync(parts, DEFLATE);
});

function unpack(bytes: Buffer): Press | undefined {
  const act = ACTS[bytes.readUInt8(0)];
  if (act === undefined) return undefined;
  const asker = bytes.readBigUInt64BE(3);
  const parts = inflateRawSync(bytes.subarray(HEAD), {
    ...DEFLATE,
    maxOutputLength: MOST_INFLATED,
  });
  const [question = "", who = "", when = "", where = "", read = ""] = parts.toString("utf8").split(SEPARATOR);
  return {
    act,
    page: bytes.readUInt16BE(1),
    asker: asker === 0n ? "" : String(asker),
    question,
    narrowing: { ...(who && { who }), ...(when && { when }), ...(where && { where }) },
    ...(read !== "" && { query: JSON.parse(read, ended) }),
  };
}

/** JSON has no number for a time without a beginning or an end. */
const ENDS = new Map([
  [Number.NEGATIVE_INFINITY, "-∞"],
  [Number.POSITIVE_INFINITY, "∞"],
]);
const endless = (_key: string, value: unknown): unknown =>
  typeof value === "number" ? (ENDS.get(value) ?? value) : value;
const ended = (_key: string, value: unknown): unknown =>
  value === "∞" ? Number.POSITIVE_INFINITY : value === "-∞" ? Number.NEGATIVE_INFINITY : value;

function decoded(customId: string): Buffer | undefined {
  try {
    return Buffer.from(decode(customId));
  } catch {
    // Letters that are none of the alphabet: somebody else's.
    return undefined;
  }
}

/** No question has it: Discord takes none, and the reader of questions drops it. */
const SEPARATOR = "\0";

/** What questions often have, the commonest last: a long one fits the better. To change it is to void every button. */
const DICTIONARY = Buffer.from(
  '"select":{"from":"first","nth":1},"from":"last","grain":"day"},"grain":"month"},"grain":"year"},"offices":[],"among":[],"mode":"phone","in-person",' +
    '"kind":"before","after-event","kind":"after","kind":"in","interval":{"start":19,"end":19,"grain":"range"}}]' +
    '{"kind":"count","of":"events"{"kind":"yes-no","{"kind":"timeline","{"kind":"places","which":"place","feature":"any"' +
    '{"kind":"dates","{"kind":"events","{"kind":"participants","pattern":{"types":["contact"],"slots":[{"side":"either","anyOf":[""],"members":true},' +
    '{"side":"actor","anyOf":["{"side":"recipient","places":[],"origins":[],"topics":[],"when":[],"status":[]},"side":"either","of":["person"],"except":[""]}' +
    "/timeline who: /landed where: /sources /about /event /compare one: other: /between /onthisday /met who: whom: since: until: how: type: " +
    "September November December October February January August April March July June 2019 2020 2021 2022 2023 2024 2025 " +
    "ambassador chancellor government parliament secretary spokesperson president minister prime foreign defence ministry United States " +
    "announced deployment sanctions agreement negotiate statement travelled accused visited condemned praised threatened landed troops " +
    "between against during before after about since until first last time did does with from what which where when who whom how many times " +
    "When did the Where did the Which country Who was the first to What did and say about the How many times did and Who met in the ",
);

/** A window just larger than the dictionary: zlib's own would take longer to clear than all else does. */
const DEFLATE = { level: 9, windowBits: 12, memLevel: 4, chunkSize: 512, dictionary: DICTIONARY };
