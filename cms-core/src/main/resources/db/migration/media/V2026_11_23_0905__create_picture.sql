-- The id is random: a picture cannot be found by counting.
create table picture (
    id varchar(40) primary key,
    version bigint not null,
    sha256 char(64) not null,
    original_name varchar(200) not null,
    width integer not null,
    height integer not null,
    alt varchar(500) not null,
    caption varchar(1000) not null,
    credit varchar(300) not null,
    uploaded_by bigint not null references account (id),
    uploaded_at timestamp(6) with time zone not null
);
create index picture_sha256 on picture (sha256);
