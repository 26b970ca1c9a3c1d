import { ok } from "../result.js";
import { queryForm } from "./query-form.js";

export const sources = queryForm({
  name: "sources",
  description: "The sources that the answers rest on",
  blanks: [],
  read: () => ok({ kind: "sources" }),
});
