-- When a planned end came and when the first node saw that it had: the other half of what "opening" records.
create table closing (
    publication_id bigint primary key references publication (id),
    planned_at timestamp(6) with time zone not null,
    noticed_at timestamp(6) with time zone not null,
    constraint closing_never_early check (planned_at <= noticed_at)
);
create index closing_noticed on closing (noticed_at);
insert into closing (publication_id, planned_at, noticed_at)
select id, live_until, live_until from publication
where end_verb = 'EXPIRED' and ended_at < live_until and live_until <= current_timestamp and live_from < live_until;
