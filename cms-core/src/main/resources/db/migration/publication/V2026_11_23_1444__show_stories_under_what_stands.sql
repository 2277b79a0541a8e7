-- As before, but a story of a merged category stands under the one that category became.
drop view published_story;
create view published_story as
select p.id as publication_id, p.article_id, a.slug, p.revision_id, r.number, r.content, r.content_hash,
       r.headline, r.standfirst, coalesce(c.merged_into, r.category_id) as category_id, r.hero, r.hero_alt, r.words,
       p.live_from, p.live_until, p.change_kind, p.note
from publication p
join revision r on r.id = p.revision_id
join article a on a.id = p.article_id
left join category c on c.id = r.category_id
where p.live_from < p.live_until;

-- The tags of revisions, each merged one as the tag it became; two that became the same stand here twice.
create view carried_tag as
select r.revision_id, r.position, coalesce(t.merged_into, t.id) as tag_id
from revision_tag r join tag t on t.id = r.tag_id;
