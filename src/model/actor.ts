/** Who acts or is acted on. `entity` is an id of data/actors (`acta:…`), null for a described or unknown actor. */
export interface Actor {
  readonly name: string
  readonly entity: string | null
  /** ISO 3166-1 alpha-3, or a PLOVER non-state code (IGO, NGO, IMG …); null when the text does not say. */
  readonly country: string | null
  /** PLOVER 2.0 sector: COP GOV JUD LEG MIL PRM PTY REB SPY UAF CRM CVL EDU JRN LAB MED REF OPP REL …; null when unclear. */
  readonly sector: string | null
}
