/** An answer with files, as Discord takes it in an HTTP response: a form whose parts are the answer as JSON and the files. */
import { randomUUID } from "node:crypto";
import type { APIInteractionResponse } from "discord.js";
import { type Given, json } from "../operate/received.js";
import type { Attachment } from "./command.js";

/** Where there are none, the answer is JSON. Files are numbered as the answer's attachments name them. */
export function formOf(answer: APIInteractionResponse, files: readonly Attachment[]): Given {
  if (files.length === 0) return json(200, answer);
  // Nobody can guess it, and so nobody can write it into a file.
  const boundary = randomUUID();
  const parts = [
    part('name="payload_json"', "application/json", JSON.stringify(answer)),
    ...files.map(({ name, text }, index) =>
      part(`name="files[${index}]"; filename="${quotable(name)}"`, "application/octet-stream", text),
    ),
  ];
  const body = `${parts.map((each) => `--${boundary}\r\n${each}`).join("")}--${boundary}--\r\n`;
  return { status: 200, body, type: `multipart/form-data; boundary=${boundary}` };
}

const part = (disposition: string, type: string, content: string): string =>
  `Content-Disposition: form-data; ${disposition}\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`;

/** As browsers write a name that has a quotation mark or a line break in it. */
const quotable = (name: string): string =>
  name.replace(
    /["\r\n]/g,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`,
  );
