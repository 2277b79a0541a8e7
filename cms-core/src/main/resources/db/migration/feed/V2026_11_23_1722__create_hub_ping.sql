-- Feeds the hub has not been told of yet. One row per feed, however often it changed; told, the row goes.
create table hub_ping (
    path varchar(200) primary key,
    changed_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    problem varchar(300) not null
);
create index hub_ping_due on hub_ping (due_at);
