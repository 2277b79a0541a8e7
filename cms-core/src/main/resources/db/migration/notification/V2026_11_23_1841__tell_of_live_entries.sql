-- The live entry that somebody is told of, so that a link leads to it.
alter table notification add column entry_id bigint;
