-- Who has which story open: one row for each open view, which says every few seconds that it is still there.
create table presence (
    tab varchar(40) primary key,
    article_id bigint not null references article (id),
    account_id bigint not null references account (id),
    place varchar(10) not null,
    since timestamp(6) with time zone not null,
    seen_at timestamp(6) with time zone not null
);
create index presence_article on presence (article_id, seen_at);

-- Who is writing a story. It ends by itself, by the times in it.
create table lease (
    article_id bigint primary key references article (id),
    account_id bigint not null references account (id),
    tab varchar(40) not null,
    taken_at timestamp(6) with time zone not null,
    typed_at timestamp(6) with time zone not null,
    asked_by bigint references account (id),
    asked_tab varchar(40),
    asked_at timestamp(6) with time zone
);
