-- H2's text ends at a million characters; a story may have two.
alter table article alter column content set data type clob;
alter table revision alter column content set data type clob;
