-- The second net under two promises that the aggregates keep: windows of one story never overlap ...
alter table publication
    add constraint publication_windows_apart
    exclude using gist (
        int8range(article_id, article_id, '[]') with &&,
        tstzrange(live_from, live_until, '[)') with &&)
    deferrable initially deferred;

-- ... and the audit trail only grows.
create function audit_entry_is_append_only() returns trigger language plpgsql as $$
begin
    raise exception 'The audit trail is append-only';
end
$$;
create trigger audit_entry_append_only before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();
