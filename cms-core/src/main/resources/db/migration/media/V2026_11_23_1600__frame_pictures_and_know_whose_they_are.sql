-- Whose a picture is, and the last day on which it may be used, in the newsroom's own calendar.
alter table picture add column licence varchar(200) default '' not null;
alter table picture add column usage_until date;
create index picture_usage_until on picture (usage_until);

-- What must not be cut off, as fractions of width and height. The number counts its moves, so that each crop has an address of
-- its own; crops says which of them are finished, and for which number.
alter table picture add column focal_x double precision default 0.5 not null;
alter table picture add column focal_y double precision default 0.5 not null;
alter table picture add column focal_version integer default 1 not null;
alter table picture add column crops varchar(200) default '' not null;

insert into picture_work (picture_id, due_at, attempts, problem)
select p.id, current_timestamp(6), 0, '' from picture p
where not exists (select 1 from picture_work w where w.picture_id = p.id);
