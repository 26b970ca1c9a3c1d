/** What the import wrote, by fingerprint: a record that differs from its own was changed by a curator, and is theirs. */
import { z } from "zod";
import { fingerprint } from "./canonical.js";

const prints = z.record(z.string(), z.string());

export const Ledger = z.strictObject({
  about: z.string().optional(),
  events: prints,
  sources: prints,
  entities: prints,
  topics: prints,
});
export type Ledger = z.infer<typeof Ledger>;
export type LedgerKind = Exclude<keyof Ledger, "about">;

export const EMPTY_LEDGER: Ledger = { events: {}, sources: {}, entities: {}, topics: {} };

export const ABOUT =
  "Written by dateline import. Each record that it wrote, with its fingerprint: one that differs from it was changed by a curator and stays as it is, and one that is gone is not written again.";

/** Whether the record is still as the import left it. */
export function isOurs(ledger: Ledger, kind: LedgerKind, record: { readonly id: string }): boolean {
  return ledger[kind][record.id] === fingerprint(record);
}

export function wrote(ledger: Ledger, kind: LedgerKind, id: string): boolean {
  return ledger[kind][id] !== undefined;
}
