/** rejects.tsv: what was not kept, and why. The row's text comes last and as it was, so that `cut -f5-` gives it back. */
import { open } from "node:fs/promises";
import type { Refusal } from "../feed.js";

export interface RejectFile {
  add(file: string, line: number, refusal: Refusal, text: string): void;
  /** Writes what has been added; to be awaited now and then, so that it does not pile up. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

const HEADER = "file\trow\tcolumn\treason\ttext\n";
/** No row of a feed is longer; of what is, the beginning tells enough. */
const LONGEST = 20_000;

export async function createRejectFile(path: string): Promise<RejectFile> {
  const file = await open(path, "wx");
  let waiting = [HEADER];
  const flush = async (): Promise<void> => {
    if (waiting.length === 0) return;
    const text = waiting.join("");
    waiting = [];
    await file.appendFile(text);
  };
  return {
    add(name, line, { column, reason }, text) {
      const row = text.slice(0, LONGEST).replace(/[\r\n]+/g, " ");
      waiting.push(
        `${[name, line, column, reason].map((each) => String(each).replace(/[\t\r\n]+/g, " ")).join("\t")}\t${row}\n`,
      );
    },
    flush,
    async close() {
      try {
        await flush();
      } finally {
        await file.close();
      }
    },
  };
}
