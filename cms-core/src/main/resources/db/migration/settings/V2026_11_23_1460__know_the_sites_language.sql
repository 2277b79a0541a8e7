-- The language of the stories, as an IETF tag. It also says in which direction they are read.
alter table site_settings add column site_language varchar(35) default 'en' not null;
