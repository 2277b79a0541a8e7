-- A merged category stays, for frozen texts name it. It points at the one that stands for it, never at another merged one.
alter table category add column merged_into bigint references category (id);
