create table site_settings (
    id bigint primary key check (id = 1),
    version bigint not null,
    name varchar(80) not null,
    tagline varchar(200) not null,
    time_zone varchar(60) not null,
    base_url varchar(200) not null,
    accent_colour char(7) not null,
    logo varchar(40) references picture (id),
    words_per_minute integer not null check (words_per_minute between 50 and 1000),
    four_eyes boolean not null
);
insert into site_settings (id, version, name, tagline, time_zone, base_url, accent_colour, words_per_minute, four_eyes)
values (1, 0, 'Stet', '', 'UTC', 'http://localhost:8080', '#1c4e9e', 250, true);
