/** International bodies that titles name, for those that the curated dataset lacks. */

export interface BodyName {
  readonly name: string;
  readonly aliases: readonly string[];
}

const body = (name: string, ...aliases: readonly string[]): BodyName => ({ name, aliases });

export const BODIES: readonly BodyName[] = [
  body("NATO", "North Atlantic Treaty Organization"),
  body("European Union", "EU"),
  body("European Commission"),
  body("European Council"),
  body("European Parliament"),
  body("United Nations", "UN"),
  body("UN Security Council", "United Nations Security Council"),
  body("UN General Assembly", "United Nations General Assembly"),
  body("African Union", "AU"),
  body("African Union Commission"),
  body("ASEAN", "Association of Southeast Asian Nations"),
  body("Arab League", "League of Arab States"),
  body("Gulf Cooperation Council", "GCC"),
  body("Organization of American States", "OAS"),
  body("OSCE", "Organization for Security and Cooperation in Europe"),
  body("Council of Europe"),
  body("G7", "Group of Seven", "G-7"),
  body("G20", "Group of Twenty", "G-20"),
  body("Quad"),
  body("Bucharest Nine", "B9"),
  body("CARICOM", "Caribbean Community"),
  body("Pacific Islands Forum"),
  body("International Monetary Fund", "IMF"),
  body("World Bank"),
  body("World Trade Organization", "WTO"),
  body("World Health Organization"),
  body("International Atomic Energy Agency", "IAEA"),
  body("International Committee of the Red Cross", "ICRC"),
];
