/**
 * Waiting for one's turn to write and the moment of the change, in one step. Each statement of a volatile function sees what was committed
 * before it began: the moment is after the last change of those that were waited for.
 */
export const TURNS = [
  `create function take_turn(writers bigint) returns timestamptz language plpgsql volatile as $$
    begin
      perform pg_advisory_xact_lock(writers);
      return greatest(date_trunc('milliseconds', clock_timestamp()), interval '1 millisecond' + greatest(
        (select at from log order by seq desc limit 1),
        (select max(since) from incident_claims),
        (select max(until) from incident_claims where until is not null)));
    end
  $$`,
]
