create index author_photo on author (photo);

-- Everything that shows a picture. Without a window it is the newsroom that sees it; with one, readers inside of it.
create view picture_use as
select w.picture_id, 'DRAFT' as kind, a.id as subject_id, a.headline as name,
       cast(null as timestamp(6) with time zone) as live_from, cast(null as timestamp(6) with time zone) as live_until
from article_picture w
join article a on a.id = w.article_id
union all
select i.picture_id, 'REVISION', r.article_id, r.headline, p.live_from, p.live_until
from revision_picture i
join revision r on r.id = i.revision_id
left join publication p on p.revision_id = r.id and p.live_from < p.live_until
union all
select u.photo, 'AUTHOR', u.id, u.name, null, null from author u where u.photo is not null
union all
select s.logo, 'LOGO', s.id, s.name, null, null from site_settings s where s.logo is not null;
