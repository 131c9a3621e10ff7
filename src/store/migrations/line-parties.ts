/** Lines also tell for which state a nameless party acts: all are made anew. */
export const LINE_PARTIES = [
  'truncate incident_lines cascade',
  "update lines_mark set at = 'epoch', forgotten = forgotten + 1",
]
