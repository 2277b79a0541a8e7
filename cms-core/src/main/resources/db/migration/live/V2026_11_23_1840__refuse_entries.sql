-- Why an entry was not let stand. Its writer reads it, and other words make the entry wait again.
alter table live_entry add column refusal varchar(2000);
