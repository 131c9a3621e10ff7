/**
 * Programs keep the lines of all incidents in memory (line-memory.ts). `seq` tells them what was summed up since they last looked,
 * `line_departures` which incidents are none any more, and `forgotten` counts the erasures: then they begin anew.
 */
export const LINE_MEMORY = [
  'truncate incident_lines cascade',
  'create sequence line_seq',
  `alter table incident_lines
    add column seq bigint not null default nextval('line_seq'),
    add column confidence double precision not null`,
  'create unique index lines_by_seq on incident_lines (seq)',
  // What is filtered in memory needs no index.
  'drop index lines_by_day',
  'drop index lines_by_weight',
  'drop index lines_by_actor',
  `create table line_departures (
    incident text collate "C" primary key,
    seq bigint not null default nextval('line_seq')
  )`,
  'create index departures_by_seq on line_departures (seq)',
  `alter table lines_mark add column forgotten integer not null default 0`,
  "update lines_mark set at = 'epoch'",
]
