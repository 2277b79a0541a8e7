-- H2's text ends at a million characters; a story may have two.
alter table parallel_draft alter column content set data type clob;
