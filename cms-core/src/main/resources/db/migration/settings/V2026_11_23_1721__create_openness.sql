-- What the site tells besides its stories, and whom it tells that there are new ones.
create table openness (
    id bigint primary key check (id = 1),
    version bigint not null,
    show_changes boolean not null,
    hub varchar(400) not null,
    security_contact varchar(400) not null,
    humans varchar(4000) not null,
    llms varchar(4000) not null
);
insert into openness (id, version, show_changes, hub, security_contact, humans, llms)
values (1, 0, false, '', '', '', '');
