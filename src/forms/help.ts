import type { Presentation } from "../answer/presentation.js";
import type { Asking } from "../asking.js";
import type { Engine } from "../engine.js";
import {
  ASK_IN_PLAIN_WORDS_HERE,
  COMMAND_LINE,
  HOW_TO_ASK,
  HOW_TO_BE_PRIVATE,
  HOW_TO_GO_ON,
  HOW_TO_GO_ON_HERE,
  MORE_HELP,
  NO_SUCH_TOPIC,
  OPTIONAL,
  PRIVATE_HERE,
} from "../phrases/help.js";
import { COLON } from "../phrases/lists.js";
import type { Locale } from "../phrases/locale.js";
import type { Phrase } from "../phrases/phrase.js";
import { formIn } from "./described.js";
import { exampleLine } from "./example.js";
import type { Form } from "./form.js";
import { spell } from "./spell.js";

/** What there is help on, besides each command. */
const TOPICS: Readonly<Record<string, Phrase>> = {
  mention: HOW_TO_ASK,
  "follow-ups": HOW_TO_GO_ON,
  private: HOW_TO_BE_PRIVATE,
};

/** The same in a console, which has no messages and no other readers. */
const TOPICS_OF_TERMINAL: typeof TOPICS = {
  mention: ASK_IN_PLAIN_WORDS_HERE,
  "follow-ups": HOW_TO_GO_ON_HERE,
  private: PRIVATE_HERE,
};

/** How many questions are shown as examples. */
const EXAMPLES = 3;

/** How to use it, with examples that the loaded data answers; or more on one command. */
export const helpForm = (forms: readonly Form[]): Form => ({
  name: "help",
  description: "How to ask, with examples that work",
  blanks: [
    {
      name: "topic",
      description: "A command, or how to ask in one way",
      choices: [...Object.keys(TOPICS), ...forms.map(({ name }) => name)].map((name) => ({
        name,
        value: name,
      })),
    },
  ],
  async answer({ topic = "" }, engine, asking = {}) {
    const { locale = "en" } = asking;
    const wanted = topic.trim().toLowerCase().replace(/^\//, "");
    const question = spell(
      "help",
      [{ name: "topic", description: "" }],
      wanted === "" ? {} : { topic: wanted },
    );
    const form = forms.find((each) => [each.name, formIn(each, locale).name].includes(wanted));
    const said = form
      ? await onCommand(form, engine, locale)
      : onTopic(
          wanted,
          (asking.terminal ? TOPICS_OF_TERMINAL : TOPICS)[wanted],
          forms,
          engine,
          locale,
          asking,
        );
    const about = await engine.run({ kind: "about" }, question, asking);
    return { ...about, presentation: { ...about.presentation, ...said } };
  },
});

type Said = Pick<Presentation, "headline" | "reading" | "notes" | "suggestions">;

function onTopic(
  wanted: string,
  topic: Phrase | undefined,
  forms: readonly Form[],
  engine: Engine,
  locale: Locale,
  asking: Asking | undefined,
): Said {
  const suggestions = engine.examples(EXAMPLES, asking);
  if (topic) return { headline: topic[locale](), reading: "", notes: [], suggestions };
  const commands = forms
    .map((form) => formIn(form, locale))
    .map(({ name, description }) => COMMAND_LINE[locale](name, description));
  const first = wanted === "" ? HOW_TO_BE_PRIVATE[locale]() : NO_SUCH_TOPIC[locale](wanted);
  return {
    headline: [HOW_TO_ASK[locale](), ...commands].join("\n"),
    reading: "",
    notes: [first, HOW_TO_GO_ON[locale](), MORE_HELP[locale]()],
    suggestions,
  };
}

/** What it is for, what its blanks take, and itself filled in. */
async function onCommand(form: Form, engine: Engine, locale: Locale): Promise<Said> {
  const { name, description, blanks } = formIn(form, locale);
  const shown = blanks.map((blank) => {
    const filled = blank.required ? blank.name : OPTIONAL[locale](blank.name);
    return `• ${COLON[locale](filled, blank.description)}`;
  });
  const example = await exampleLine(form, engine);
  return {
    headline: [COLON[locale](`/${name}`, description), ...shown].join("\n"),
    reading: "",
    notes: [],
    suggestions: example === undefined ? [] : [example],
  };
}
