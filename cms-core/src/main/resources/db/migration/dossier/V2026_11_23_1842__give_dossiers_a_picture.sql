-- A picture at the head of a dossier, in words for those who do not see it.
alter table dossier add column picture varchar(40) references picture (id);
alter table dossier add column picture_alt varchar(500) default '' not null;
alter table dossier add column picture_credit varchar(300) default '' not null;
create index dossier_picture on dossier (picture);

drop view picture_use;
create view picture_use as
select w.picture_id, 'DRAFT' as kind, a.id as subject_id, a.headline as name,
       cast(null as timestamp(6) with time zone) as live_from, cast(null as timestamp(6) with time zone) as live_until
from article_picture w
join article a on a.id = w.article_id
union all
select d.picture_id, 'DRAFT', p.article_id, p.name, null, null
from parallel_draft_picture d
join parallel_draft p on p.id = d.draft_id
union all
select i.picture_id, 'REVISION', r.article_id, r.headline, p.live_from, p.live_until
from revision_picture i
join revision r on r.id = i.revision_id
left join publication p on p.revision_id = r.id and p.live_from < p.live_until
union all
select i.picture_id, case when e.live_from is null then 'DRAFT' else 'REVISION' end, e.article_id, a.headline,
       e.live_from, e.live_until
from live_entry_picture i
join live_entry e on e.id = i.entry_id
join article a on a.id = e.article_id
union all
select u.photo, 'AUTHOR', u.id, u.name, null, null from author u where u.photo is not null
union all
select o.picture, 'DOSSIER', o.id, o.title, null, null from dossier o where o.picture is not null
union all
select s.logo, 'LOGO', s.id, s.name, null, null from site_settings s where s.logo is not null;
