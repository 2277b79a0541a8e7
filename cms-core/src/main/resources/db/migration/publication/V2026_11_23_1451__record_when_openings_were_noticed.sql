-- When a planned window opened and when the first node saw that it had. Readers saw it by the window alone; this only tells
-- people whether anybody was there. What opened before there was a record counts as seen in time.
create table opening (
    publication_id bigint primary key references publication (id),
    planned_at timestamp(6) with time zone not null,
    noticed_at timestamp(6) with time zone not null,
    constraint opening_never_early check (planned_at <= noticed_at)
);
create index opening_noticed on opening (noticed_at);
insert into opening (publication_id, planned_at, noticed_at)
select id, live_from, live_from from publication
where published_at < live_from and live_from <= current_timestamp and live_from < live_until;
