import { type APIInteractionResponse, InteractionResponseType } from "discord.js";
import { expect, test } from "vitest";
import { formOf } from "../../src/discord/form-data.js";

const answer: APIInteractionResponse = {
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { content: "Here you are: žluťoučký 🐎", allowed_mentions: { parse: [] } },
};

/** By a reader that is not ours. */
const read = (given: ReturnType<typeof formOf>): Promise<FormData> =>
  new Response(given.body, { headers: { "content-type": given.type } }).formData();

test("without files an answer is JSON", () => {
  expect(formOf(answer, [])).toEqual({
    status: 200,
    type: "application/json",
    body: JSON.stringify(answer),
  });
});

test("with files it is a form, in which all comes back as it was", async () => {
  const files = [
    { name: "events.csv", text: "id,summary\r\n1,žluťoučký 🐎\r\n" },
    { name: "empty.json", text: "" },
    {
      name: "hostile.ics",
      text: '\r\n--boundary--\r\nContent-Disposition: form-data; name="payload_json"\r\n',
    },
  ];
  const form = await read(formOf(answer, files));
  expect(JSON.parse(String(form.get("payload_json")))).toEqual(answer);
  expect([...form.keys()]).toEqual(["payload_json", "files[0]", "files[1]", "files[2]"]);
  for (const [index, { name, text }] of files.entries()) {
    const file = form.get(`files[${index}]`);
    if (!(file instanceof File)) throw new Error(`files[${index}] is no file`);
    expect([file.name, await file.text()]).toEqual([name, text]);
  }
});

test("a name cannot end its part's head", async () => {
  const name = 'a"; name="payload_json"\r\n\r\n{}';
  const form = await read(formOf(answer, [{ name, text: "x" }]));
  expect([...form.keys()]).toEqual(["payload_json", "files[0]"]);
  expect(form.getAll("payload_json")).toHaveLength(1);
});
