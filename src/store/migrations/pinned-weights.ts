/** A toll without day and place lifts no line: all are made anew. */
export const PINNED_WEIGHTS = [
  'truncate incident_lines cascade',
  "update lines_mark set at = 'epoch', forgotten = forgotten + 1",
]
