/** Where forces go that someone orders or announces: said behind the word of telling, it belongs to what is told. */
import type { Catalogue } from "../../dataset/catalogue.js";
import type { Frame } from "./frame.js";

/** "How many troops did he order to Germany": that is where they go, and not whom he ordered. */
export function withGoals(
  telling: Pick<Frame, "slots">,
  told: Frame,
  catalogue: Catalogue,
): Pick<Frame, "slots" | "concerning"> {
  const isArea = (id: string): boolean => /^(?:place|country)$/.test(catalogue.entity(id)?.kind ?? "");
  const bare = told.places.length === 0 && told.troops && !told.head;
  const goals = telling.slots.filter(
    ({ side, anyOf }) => bare && side === "recipient" && anyOf.every(isArea),
  );
  if (goals.length === 0) return { slots: telling.slots, concerning: told };
  return {
    slots: telling.slots.filter((slot) => !goals.includes(slot)),
    concerning: { ...told, places: goals.flatMap((slot) => slot.anyOf), everyPlace: goals.length > 1 },
  };
}
