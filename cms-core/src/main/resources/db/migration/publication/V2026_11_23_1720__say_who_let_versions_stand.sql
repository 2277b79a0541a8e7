-- Whether somebody other than its writers let the version stand, as it was when it was released. Of older ones nobody says so.
alter table publication add column reviewed boolean default false not null;
create index publication_kind on publication (change_kind, live_from);
