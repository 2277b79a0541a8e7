-- The pictures of a working copy: its text is not searched for them, and none of them can vanish under a writer.
create table article_picture (
    article_id bigint not null references article (id),
    picture_id varchar(40) not null references picture (id),
    primary key (article_id, picture_id)
);
create index article_picture_picture on article_picture (picture_id, article_id);
-- Ids of pictures are long and random: where one stands in quotes, it is meant.
insert into article_picture (article_id, picture_id)
select a.id, p.id from article a join picture p on a.content like '%"' || p.id || '"%';
