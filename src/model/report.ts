/** Content hash of a report: see `toReport` in intake. */
export type ReportId = string

/** One article as published. `text` (headline, blank line, body) never changes: every span points into it. */
export interface Report {
  readonly id: ReportId
  /** File name or other handle under which the report came in; not part of its identity. */
  readonly name: string
  readonly outlet: string | null
  readonly url: string | null
  readonly title: string | null
  /** ISO 639-1, for example `en`. */
  readonly language: string
  /** Day of publication, `YYYY-MM-DD`; null when unknown: then relative dates stay unresolved. */
  readonly published: string | null
  /** True for the reports that Acta itself brings as an example; never news. */
  readonly sample: boolean
  readonly text: string
}
