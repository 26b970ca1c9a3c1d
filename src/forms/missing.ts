import type { Failure } from "../failure.js";
import { fail } from "../result.js";

/** The failure of a form whose required blank was left empty. */
export const missing = (blank: string): { readonly ok: false; readonly failure: Failure } =>
  fail({ kind: "incomplete", missing: blank });
