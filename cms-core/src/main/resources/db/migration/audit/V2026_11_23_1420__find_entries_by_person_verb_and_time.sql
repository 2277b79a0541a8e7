create index audit_entry_actor on audit_entry (actor_id, id);
create index audit_entry_verb on audit_entry (verb, actor_id);
create index audit_entry_time on audit_entry (happened_at);
