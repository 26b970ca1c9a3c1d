/** What is asked of the shipped data: one question of most kinds, so that no kind of answer is measured alone. */
export const SHIPPED: readonly string[] = [
  "Who met Le Drian?",
  "When did Macron visit Kyiv?",
  "Who visited Kyiv in February 2022?",
  "Where did Blinken go in 2022?",
  "How many times did Scholz call Putin?",
  "Did Zelensky meet Erdogan?",
  "What did Biden talk about with Xi?",
  "When was the last meeting of Lavrov?",
  "Who did the French foreign minister meet in early February 2022?",
  "What happened on 24 February 2022?",
  "Which countries sent troops to Romania?",
  "Who met whom in Geneva?",
];

/** The question of a number from 0, over and over. */
export const inTurn =
  (questions: readonly string[]) =>
  (index: number): string =>
    questions[index % questions.length] ?? "";
