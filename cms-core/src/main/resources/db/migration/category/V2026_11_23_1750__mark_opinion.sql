-- Stories of such a category, and of those below it, are somebody's opinion and say so.
alter table category add column opinion boolean default false not null;
