-- The front page is shown as this arrangement would make it; without one, as it is arranged.
alter table look_ahead add column arrangement bigint;
