import { ok } from "../result.js";
import { queryForm } from "./query-form.js";

export const about = queryForm({
  name: "about",
  description: "What the data covers",
  blanks: [],
  read: () => ok({ kind: "about" }),
});
