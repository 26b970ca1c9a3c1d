import { exported, MOST_EVENTS, withNotes } from "../export/export.js";
import { FORMATS } from "../export/formats.js";
import { NO_FILE_HERE } from "../phrases/export.js";
import { answerAny } from "./answer-any.js";
import type { Form } from "./form.js";

/** The answer to any question, or to any other form as a line, with its events in a file. */
export const exportForm = (forms: readonly Form[]): Form => ({
  name: "export",
  description: "The events of an answer as a file: CSV, JSON, iCalendar or GeoJSON",
  blanks: [
    {
      name: "question",
      description: "Any question, or a command such as /between who: Biden whom: Macron",
      required: true,
      sentence: true,
    },
    {
      name: "format",
      description: "The format of the file; CSV if left out",
      choices: FORMATS.map(({ id, name }) => ({ name, value: id })),
    },
  ],
  async answer({ question = "", format = "csv" }, engine, asking = {}) {
    const { locale = "en", fileSize } = asking;
    const reply = await answerAny(question.trim(), forms, engine, asking);
    if (reply.outcome.kind === "failure") return reply;
    if (fileSize === undefined) return withNotes(reply, [NO_FILE_HERE[locale]()]);
    const wanted = FORMATS.find(({ id }) => id === format.trim().toLowerCase()) ?? FORMATS[0];
    return exported(reply, wanted, { events: MOST_EVENTS, bytes: fileSize }, engine.catalogue, locale);
  },
});
