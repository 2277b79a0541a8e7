-- Addresses that tags, categories and authors once had; readers of one are sent on to its owner.
create table former_list_slug (
    noun varchar(20) not null,
    slug varchar(100) not null,
    owner_id bigint not null,
    left_at timestamp(6) with time zone not null,
    primary key (noun, slug)
);
