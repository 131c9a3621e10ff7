/**
 * What a brief counts and follows of an incident, beside its line: who did it to whom, where and when. Few and narrow columns, so that half
 * a year of a hundred thousand incidents is gathered at once. It goes with its line and is made again with it.
 *
 * Views that people saved are no evidence: they may be renamed and deleted, and the log does not tell of them.
 */
export const BRIEF = [
  `create table line_deeds (
    incident text collate "C" primary key references incident_lines on delete cascade,
    reported date not null,
    day_from date,
    day_to date,
    is_asserted boolean not null,
    type text not null,
    mode text,
    factuality text not null,
    types text[] not null,
    weight double precision not null,
    country text collate "C",
    area text collate "C",
    actors text[] not null,
    recipients text[] not null
  )`,
  'create index deeds_by_day on line_deeds (reported)',
  'create index reports_by_day on reports (published)',
  'truncate incident_lines cascade',
  "update lines_mark set at = 'epoch'",
  `create table saved_views (
    id integer generated always as identity primary key,
    name text not null,
    address text not null,
    saved_by text not null,
    saved_at timestamptz not null default clock_timestamp()
  )`,
  'create unique index saved_views_by_name on saved_views (lower(name))',
]
