-- What was written stays: no update, no deletion, no truncation, whoever asks.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % cannot be changed', tg_table_name using errcode = 'restrict_violation';
end
$$;

do $$
declare
    name text;
begin
    foreach name in array array['plan', 'problem', 'absence', 'roster', 'proposal', 'rejection', 'publication', 'audit'] loop
        execute format('create trigger %1$s_stays before update or delete on %1$I
                        for each row execute function refuse_change()', name);
        execute format('create trigger %1$s_stays_whole before truncate on %1$I
                        for each statement execute function refuse_change()', name);
    end loop;
end
$$;

-- A job that has ended stays as it ended.
create trigger job_stays before update on job
    for each row when (old.ended_at is not null) execute function refuse_change();
create trigger job_is_kept before delete on job
    for each row execute function refuse_change();
create trigger job_stays_whole before truncate on job
    for each statement execute function refuse_change();
