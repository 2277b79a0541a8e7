-- A place can stand in the rail of a category.
alter table placement add column rail_id bigint references category (id);

-- Every arrangement is kept as it was saved: what readers got from then on, a draft, or the word that the draft was dropped.
-- Those from before have no content, and nobody goes back to them.
alter table arrangement add column state varchar(10) default 'LIVE' not null;
alter table arrangement add column content varchar(100000);
alter table arrangement add column words varchar(2000) default '' not null;
