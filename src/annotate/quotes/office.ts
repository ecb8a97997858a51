// "Kapendam", "the minister" → who holds the office.
import type { Role } from "../../model/index.ts";
import type { Reading } from "./reading.ts";
import type { Office } from "./speaker.ts";

/** Who holds the office: the nearest such role before `anchor`, or the first after it ("Menlu Korea Utara … Choe Son Hui"). */
export function holderOf(reading: Reading, office: Office, anchor: number, earlier: boolean): string | undefined {
  const here = reading.doc.tokens[anchor]?.start ?? 0;
  let best: { readonly id: string; readonly distance: number } | undefined;
  for (const entity of reading.doc.entities) {
    if (entity.type !== "person") continue;
    for (const role of entity.roles) {
      const distance = earlier ? here - role.start : role.start - here;
      if (distance >= 0 && (!best || distance < best.distance) && holds(role, office))
        best = { id: entity.id, distance };
    }
  }
  return best?.id;
}

/** One noun in common, and the country or organisation where both tell it. */
function holds(role: Role, office: Office): boolean {
  const words = role.label.toLowerCase().split(/[\s()]+/);
  const served = [role.country, role.organisation].filter((id) => id !== undefined);
  if (office.of.length > 0 && served.length > 0 && !served.some((id) => office.of.includes(id))) return false;
  return office.nouns.some((noun) => words.includes(noun));
}
