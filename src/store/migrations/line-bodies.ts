/**
 * What a list shows of an incident lies apart from what it is searched by: a count over a hundred thousand incidents reads a quarter of
 * the pages. Both are made again from the record.
 */
export const LINE_BODIES = [
  'truncate incident_lines',
  "update lines_mark set at = 'epoch'",
  'alter table incident_lines drop column line',
  `create table line_bodies (
    incident text collate "C" primary key references incident_lines on delete cascade,
    line jsonb not null
  )`,
]
