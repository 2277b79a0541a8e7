-- When the person who wrote last began; null while the text stands in the history as it is.
alter table article add column stretch_began timestamp(6) with time zone;
