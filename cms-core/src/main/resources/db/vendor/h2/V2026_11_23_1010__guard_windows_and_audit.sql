-- H2 has neither exclusion constraints nor SQL triggers; the aggregates alone keep both promises there.
comment on table audit_entry is 'Append-only: rows are inserted, never changed';
