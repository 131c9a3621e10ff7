/** Finds the few claims that the reader is not sure of among all that are in force. */
export const LOW_CONFIDENCE = [
  'create index told_unsure on told_claims (confidence, claim) where until is null and confidence < 0.9',
]
