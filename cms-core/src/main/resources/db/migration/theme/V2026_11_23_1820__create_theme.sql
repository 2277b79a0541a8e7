-- How the site looks.
create table theme (
    id bigint primary key check (id = 1),
    version bigint not null,
    paper varchar(7) not null,
    ink varchar(7) not null,
    alarm varchar(7) not null,
    headlines varchar(20) not null,
    prose varchar(20) not null,
    masthead varchar(20) not null,
    density varchar(20) not null
);
insert into theme (id, version, paper, ink, alarm, headlines, prose, masthead, density)
values (1, 0, '#fcfbf8', '#16140f', '#b3211a', 'STET_SERIF', 'STET_SERIF', 'START', 'CALM');
-- Looks that are being tried, under secret addresses. Only the hash of a token is kept.
create table theme_trial (
    token_hash char(64) primary key,
    paper varchar(7) not null,
    ink varchar(7) not null,
    alarm varchar(7) not null,
    headlines varchar(20) not null,
    prose varchar(20) not null,
    masthead varchar(20) not null,
    density varchar(20) not null,
    created_by bigint not null references account (id),
    expires_at timestamp(6) with time zone not null
);
create index theme_trial_expires on theme_trial (expires_at);
