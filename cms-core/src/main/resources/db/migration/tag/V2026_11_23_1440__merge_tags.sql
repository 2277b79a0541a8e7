alter table tag add column version bigint default 0 not null;

-- A merged tag stays, for frozen texts name it. It points at the tag that stands for it, never at another merged one.
alter table tag add column merged_into bigint references tag (id);
create index tag_merged_into on tag (merged_into);
