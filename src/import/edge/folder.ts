/** The documents of a folder, one after the other. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join, resolve, sep } from "node:path";
import { fail, ok, type Result } from "../../result.js";
import { type Readout, readReadout, type Unread } from "../document/readout.js";
import { finding } from "../reasons.js";

export interface Folder {
  /** Paths in the folder, with slashes, in the order of their names. */
  readonly files: readonly string[];
  /** How many other files there are, which are not read. */
  readonly others: number;
}

const DOCUMENT = /\.(?:md|markdown|txt)$/i;
const LARGEST = 5_000_000;

/** All documents in it and below, but for what is in `except`; the failure is a sentence. */
export async function listFolder(dir: string, except: string): Promise<Result<Folder, string>> {
  const root = await kindOf(dir);
  if (root === "missing") return fail(`${dir}: there is no such folder.`);
  if (root !== "folder") return fail(`${dir}: is not a folder.`);
  const files: string[] = [];
  let others = 0;
  const walk = async (path: string): Promise<string | undefined> => {
    let names: string[];
    try {
      names = await readdir(join(dir, path));
    } catch (error) {
      return `${join(dir, path)}: cannot be read (${codeOf(error)}).`;
    }
    for (const name of names) {
      if (name.startsWith(".")) continue;
      const each = path === "" ? name : `${path}/${name}`;
      const full = join(dir, each);
      if (resolve(full) === resolve(except)) continue;
      const kind = await kindOf(full);
      if (kind === "folder") {
        const trouble = await walk(each);
        if (trouble !== undefined) return trouble;
      } else if (DOCUMENT.test(name) && kind !== "other") files.push(each);
      else others++;
    }
    return undefined;
  };
  const trouble = await walk("");
  if (trouble !== undefined) return fail(trouble);
  return ok({ files: files.sort(), others });
}

/** One document; what cannot be read is an outcome like any other. */
export async function readDocument(dir: string, file: string): Promise<Result<Readout, Unread>> {
  const path = join(dir, file);
  try {
    const { size } = await stat(path);
    if (size > LARGEST) {
      return fail({
        file,
        finding: finding(
          "too-large",
          `The file has ${size.toLocaleString("en")} bytes; ${LARGEST.toLocaleString("en")} are read at most.`,
        ),
      });
    }
    return readReadout(file, await readFile(path));
  } catch (error) {
    return fail({ file, finding: finding("unreadable", `The file cannot be read (${codeOf(error)}).`) });
  }
}

/** Whether one folder is the other, or lies in it. */
export function isWithin(path: string, folder: string): boolean {
  return `${resolve(path)}${sep}`.startsWith(`${resolve(folder)}${sep}`);
}

/** A link that leads nowhere is "missing": it is a document that cannot be read. */
async function kindOf(path: string): Promise<"folder" | "file" | "other" | "missing"> {
  try {
    const found = await stat(path);
    return found.isDirectory() ? "folder" : found.isFile() ? "file" : "other";
  } catch {
    return "missing";
  }
}

export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
