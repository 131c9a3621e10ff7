/**
 * One row an incident as it now is: what lists filter and sort by, and beside it the line that they show. It follows from told_claims
 * and incident_claims and may be thrown away at any time; `at` is the moment of the record that it was made for.
 */
export const LINES = [
  `create table incident_lines (
    incident text collate "C" primary key,
    at timestamptz not null,
    day text collate "C" not null,
    day_from text collate "C",
    day_to text collate "C",
    published text collate "C",
    weight double precision not null,
    origins integer not null,
    killed integer,
    lat double precision,
    lon double precision,
    radius_km double precision,
    place text,
    precision text,
    is_disputed boolean not null,
    types text[] not null,
    factualities text[] not null,
    harm text[] not null,
    countries text[] not null,
    areas text[] not null,
    actors text[] not null,
    outlets text[] not null,
    reports text[] not null,
    words tsvector not null,
    line jsonb not null
  ) with (toast_tuple_target = 128)`,
  // What is only shown lies apart from what is searched: counting reads a tenth of the pages.
  'alter table incident_lines alter column line set storage external',
  // Up to which moment of the record the lines are made; 'epoch': look for those that lack.
  'create table lines_mark (at timestamptz not null)',
  "insert into lines_mark values ('epoch')",
  'create index lines_by_day on incident_lines (day desc, incident)',
  'create index lines_by_weight on incident_lines (weight desc, incident)',
  'create index lines_by_words on incident_lines using gin (words)',
  'create index lines_by_actor on incident_lines using gin (actors)',
  'create index lines_by_report on incident_lines using gin (reports)',
  // By which it is found out what changed since.
  'create index incident_since on incident_claims (since)',
  'create index incident_until on incident_claims (until) where until is not null',
  'create index told_since on told_claims (since)',
  `create index links_unsure on links (abs(score)) where verdict = 'unsure' and judge_kind = 'machine'`,
  'create index copies_by_time on copies (recorded_at)',
]
