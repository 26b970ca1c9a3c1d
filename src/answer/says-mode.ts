import type { Catalogue } from "../dataset/catalogue.js";
import type { EventPattern } from "../query/query.js";

/** "phone calls" would say it twice. */
export function saysMode({ types, mode }: EventPattern, catalogue: Catalogue): boolean {
  const says = (id: string): boolean => {
    const type = catalogue.type(id);
    return (
      type?.plover?.mode === mode ||
      (mode !== undefined && type?.label.includes(mode.replace("-", " ")) === true)
    );
  };
  return types.length > 0 && types.every(says);
}
