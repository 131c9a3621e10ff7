/** What makes taking reports swift: keys compared byte by byte, and the few judgements of persons found among the many. */
export const SWIFT_KEYS = [
  'alter table claim_keys alter column key type text collate "C"',
  `create index persons_of_left on links (left_claim) where judge_kind = 'person'`,
  `create index persons_of_right on links (right_claim) where judge_kind = 'person'`,
]
