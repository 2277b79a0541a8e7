-- The tags and authors of each story's working copy, taken out of its text so that lists can count and find them.
create table article_tag (
    article_id bigint not null references article (id),
    tag_id bigint not null references tag (id),
    primary key (article_id, tag_id)
);
create index article_tag_tag on article_tag (tag_id, article_id);
create table article_author (
    article_id bigint not null references article (id),
    author_id bigint not null references author (id),
    primary key (article_id, author_id)
);
create index article_author_author on article_author (author_id, article_id);

-- Texts cannot be read here: until its next save a story counts as carrying what its latest revision carries.
insert into article_tag (article_id, tag_id)
select distinct r.article_id, t.tag_id from revision r join revision_tag t on t.revision_id = r.id
where r.number = (select max(l.number) from revision l where l.article_id = r.article_id);
insert into article_author (article_id, author_id)
select distinct r.article_id, b.author_id from revision r join revision_author b on b.revision_id = r.id
where r.number = (select max(l.number) from revision l where l.article_id = r.article_id);
