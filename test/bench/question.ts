/** The questions of a benchmark: a file of one JSON object a line. */
import { z } from "zod";
import { fail, ok, type Result } from "../../src/result.js";

/** What a question may be labelled with, for the breakdown of the score alone, in the order that it is shown. */
export const LABELS = ["qlabel", "qtype", "answer_type", "time_level", "form", "style"] as const;
export type Label = (typeof LABELS)[number];

const Question = z.object({
  question: z.string().trim().min(1),
  /** Any of them is right. */
  answers: z.array(z.string().trim().min(1)).min(1),
  answer_type: z.enum(["entity", "time", "count", "yes-no"]),
  qlabel: z.string().optional(),
  qtype: z.string().optional(),
  time_level: z.string().optional(),
  form: z.string().optional(),
  style: z.string().optional(),
});
export type Question = z.infer<typeof Question>;

/** Blank lines are passed over; the failure names the first line that is no question, numbered from 1. */
export function parseQuestions(text: string): Result<readonly Question[], string> {
  const questions: Question[] = [];
  for (const [index, line] of text
    .replace(/^\uFEFF/, "")
    .split("\n")
    .entries()) {
    if (line.trim() === "") continue;
    const read = parseQuestion(line);
    if (!read.ok) return fail(`line ${index + 1}: ${read.failure}`);
    questions.push(read.value);
  }
  return questions.length > 0 ? ok(questions) : fail("holds no question");
}

function parseQuestion(line: string): Result<Question, string> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return fail("is not whole JSON");
  }
  const parsed = Question.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return fail([issue?.path.join("."), issue?.message].filter((part) => part).join(": "));
}

/** `limit` of the items, or all where there are no more, evenly spread over the list and in its order. */
export function sample<T>(items: readonly T[], limit: number): readonly T[] {
  if (limit >= items.length) return items;
  return Array.from({ length: limit }, (_, i) => items[Math.floor((i * items.length) / limit)]).filter(
    (item) => item !== undefined,
  );
}
