/**
 * The one gap in append-only: the rows of a report that has a tombstone may lose their words, in the transaction that says
 * whose report it erases (`acta.erasing`).
 */
export const ERASURE = [
  `create or replace function refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_nargs > 0 and tg_op <> 'TRUNCATE' and coalesce(current_setting('acta.erasing', true), '') <> '' then
        return null;
      end if;
      raise exception 'the record is append-only: % of % refused', lower(tg_op), tg_table_name;
    end
  $$`,
  // What a statement may touch while a report is erased: rows of that report, and only once its tombstone stands.
  `create function refuse_other() returns trigger language plpgsql as $$
    declare
      erased text := current_setting('acta.erasing', true);
      row jsonb := to_jsonb(old);
      owned boolean;
    begin
      if not exists (select from tombstones where report = erased) then
        raise exception 'the record is append-only: % of % refused', lower(tg_op), tg_table_name;
      end if;
      owned := case tg_table_name
        when 'reports' then row ->> 'id' = erased
        when 'claims' then exists (select from readings where id = row ->> 'reading' and report = erased)
        when 'links' then exists (
          select from claims join readings on readings.id = claims.reading
          where claims.id in (row ->> 'left_claim', row ->> 'right_claim') and readings.report = erased)
        else row ->> 'report' = erased
      end;
      if not owned then
        raise exception 'the record is append-only: % of % refused', lower(tg_op), tg_table_name;
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end
  $$`,
  ...['reports', 'claims', 'links', 'originals', 'copies'].flatMap((table) => [
    `drop trigger append_only on ${table}`,
    `create trigger append_only before update or delete or truncate on ${table}
       for each statement execute function refuse_change('erasable')`,
    `create trigger append_only_rows before update or delete on ${table}
       for each row execute function refuse_other()`,
  ]),
]
