/** The log, and which entry of it each row was recorded under. The database makes the chain: no program can write a wrong one. */
export const EVIDENCE = [
  `create table log (
    seq bigint primary key,
    at timestamptz not null,
    kind text not null,
    body text not null,
    prev text not null,
    hash text not null
  )`,
  // A restored entry brings its own number and hash: they must fit.
  `create function chain_entry() returns trigger language plpgsql as $$
    declare
      last log%rowtype;
      hash text;
    begin
      select * into last from log order by seq desc limit 1;
      new.seq := coalesce(new.seq, coalesce(last.seq, 0) + 1);
      new.prev := coalesce(new.prev, last.hash, repeat('0', 64));
      hash := encode(sha256(convert_to(concat_ws(E'\\n', new.prev, new.seq,
        to_char(new.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), new.kind, new.body), 'UTF8')), 'hex');
      new.hash := coalesce(new.hash, hash);
      if new.seq <> coalesce(last.seq, 0) + 1 or new.prev <> coalesce(last.hash, repeat('0', 64)) or new.hash <> hash
        or new.at < last.at then
        raise exception 'entry % does not continue the log', new.seq;
      end if;
      return new;
    end
  $$`,
  'create trigger chain before insert on log for each row execute function chain_entry()',
  `create trigger append_only before update or delete or truncate on log
     for each statement execute function refuse_change()`,
  `alter table runs add column data jsonb not null default '{}', add column entry bigint references log`,
  'alter table reports add column entry bigint references log',
  'alter table readings add column entry bigint references log',
  'create index reports_by_entry on reports (entry)',
  'create index readings_by_entry on readings (entry)',
]
