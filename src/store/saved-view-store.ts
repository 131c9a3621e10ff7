/** A view that a person keeps: an address of the application under a name. */
export interface SavedView {
  readonly id: number
  readonly name: string
  /** Path and search: "/explore?country=SYR". */
  readonly address: string
  readonly saved_by: string
  /** ISO 8601 with milliseconds, UTC. */
  readonly saved_at: string
}

/** Views that people keep beside the record. No part of its evidence: the log does not tell of them. */
export interface SavedViewStore {
  /** In the order of their names. */
  savedViews(): Promise<readonly SavedView[]>
  /** Null when there is a view of that name, in any case of its letters. */
  saveView(view: Pick<SavedView, 'name' | 'address' | 'saved_by'>): Promise<SavedView | null>
  /** False when there is none of that id. */
  deleteView(id: number): Promise<boolean>
}
