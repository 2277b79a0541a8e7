-- What the lists of a category, an author or a tag hold, in the order readers walk it: one row for each publication and each
-- of these it was published with, under the names they had then; merged ones are resolved when a list is read.
create table listed_story (
    subject varchar(80) not null,
    first_from timestamp(6) with time zone not null,
    article_id bigint not null references article (id),
    live_from timestamp(6) with time zone not null,
    live_until timestamp(6) with time zone not null
);
insert into listed_story (subject, first_from, article_id, live_from, live_until)
select s.subject, f.first_from, p.article_id, p.live_from, p.live_until
from publication p
join (select 'category:' || r.category_id as subject, r.id as revision_id from revision r where r.category_id is not null
    union select 'author:' || a.author_id, a.revision_id from revision_author a
    union select 'tag:' || t.tag_id, t.revision_id from revision_tag t) s on s.revision_id = p.revision_id
join (select article_id, min(live_from) as first_from from publication
    where live_from < live_until group by article_id) f on f.article_id = p.article_id
where p.live_from < p.live_until;
create index listed_story_order on listed_story (subject, first_from desc, article_id desc, live_from, live_until);
create index listed_story_article on listed_story (article_id);
create index category_merged on category (merged_into);
create index publication_revision on publication (revision_id);
