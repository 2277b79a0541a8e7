-- Which variants are finished, by their widths: what pages may offer without asking for each picture.
alter table picture add column jpeg_widths varchar(60) default '1600' not null;
alter table picture add column webp_widths varchar(60) default '' not null;
alter table picture add column decorative boolean default false not null;
create index picture_uploaded on picture (uploaded_at, id);

-- A picture whose variants are still to be made. Whoever takes it moves due_at on, so that nobody else does meanwhile and
-- somebody does afterwards; without due_at it has failed for good.
create table picture_work (
    picture_id varchar(40) primary key references picture (id),
    due_at timestamp(6) with time zone,
    attempts integer not null,
    problem varchar(300) not null
);
create index picture_work_due on picture_work (due_at);
insert into picture_work (picture_id, due_at, attempts, problem)
select id, current_timestamp(6), 0, '' from picture;
