/** An act and its matter, said apart, as the one phrase of the ontology. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { packageRoot } from "../../../../src/cli/home.js";
import { Ontology } from "../../../../src/ontology/schema.js";
import { typeWords } from "../../../../src/ontology/words.js";
import { withComposedActs } from "../../../../src/question/feed/matters/composed.js";
import { FAMILIES } from "../../../../src/question/feed/matters/families.js";
import { keyOf } from "../../../../src/text/tokens.js";

describe("an act and its matter become one phrase", () => {
  test.each([
    ["Who asked Peru for money?", "Who appealed for economic aid Peru?"],
    ["Who urged Peru to step down?", "Who appealed for leadership change Peru?"],
    ["Whom did Ghana demand rights from in 2012?", "Whom did Ghana demand rights in 2012?"],
    ["Who demanded the release of prisoners from Peru?", "Who demanded release Peru?"],
    ["Who turned down Peru's request for weapons?", "Who rejected military aid Peru?"],
    ["Whose plea for aid was rejected by Peru?", "who was rejected aid by Peru?"],
    ["Who promised to provide Peru with disaster relief?", "Who promised humanitarian aid Peru?"],
    ["Who was offered weapons by Peru?", "Who was promised military aid by Peru?"],
    ["Who threatened Peru with a state of emergency?", "Who threatened with martial law Peru?"],
    ["Who threatened to walk out of the talks with Peru?", "Who threatened to halt negotiations Peru?"],
    ["Who made accusations of genocide against Peru?", "Who accused of war crimes Peru?"],
    ["Who marched against Peru for a new leader?", "Who demonstrated for leadership change Peru?"],
    ["Ghana arms request 2012", "Ghana appeal for military aid 2012"],
    ["When was Ghana's last appeal for rights to Peru?", "When was Ghana's last appeal for rights Peru?"],
    [
      "Who threatened Peru with sanctions before Ghana threatened Peru with war?",
      "Who threatened with sanctions Peru before Ghana threatened with military force Peru?",
    ],
  ])("%s %s", (said, plain) => {
    expect(withComposedActs(said)).toBe(plain);
  });

  test.each([
    "Who met Peru's president before 2012?",
    "Who asked Human Rights Watch about Peru?",
    "I have to ask. Who visited Peru?",
    "Who appealed to Peru from 2006 to 2008?",
  ])("%s stays as it is", (said) => {
    expect(withComposedActs(said)).toBe(said);
  });
});

test("each phrase that is composed is a word of the ontology, for one kind of event as verb and as noun", () => {
  const types: unknown = JSON.parse(
    readFileSync(join(packageRoot(), "data", "ontology", "types.json"), "utf8"),
  );
  const given = typeof types === "object" && types !== null && "types" in types ? types.types : [];
  const words = typeWords(Ontology.parse({ types: given, offices: [] }), true);
  const kinds = (phrase: string): readonly string[] => [
    ...new Set((words.get(keyOf(phrase)) ?? []).map(({ type }) => type.id)),
  ];
  const wrong = FAMILIES.flatMap(({ plain, noun, matters, named }) =>
    matters.flatMap((matter) => {
      const name = named?.(matter.name) ?? matter.name;
      const [verb, act] = [
        `${plain} ${name}`,
        `${noun} ${noun === "threat" ? name.replace(/^with /, "of ") : name}`,
      ];
      const found = [kinds(verb), kinds(act)];
      return found.every((each) => each.length === 1 && each[0] === found[0]?.[0])
        ? []
        : [`${verb} · ${act}: ${found.join(" · ")}`];
    }),
  );
  expect(wrong).toEqual([]);
});
