-- The bylines of a working copy: its text is not searched for them when a list is asked for one author's stories.
create table article_author (
    article_id bigint not null references article (id),
    author_id bigint not null references author (id),
    primary key (article_id, author_id)
);
create index article_author_author on article_author (author_id, article_id);
insert into article_author (article_id, author_id)
select a.id, w.id from article a join author w on a.content like '%"author":' || w.id || ',%';
