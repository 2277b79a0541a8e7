-- A reason for taking a story down may be as long as every other reason: 2,000 characters.
alter table publication alter column end_reason set data type varchar(2000);
