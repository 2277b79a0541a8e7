-- Who a review is asked of and until when; when who took it last looked; which approval a change ended.
alter table article add column asked_reviewer bigint references account (id);
alter table article add column review_due timestamp(6) with time zone;
alter table article add column claim_seen timestamp(6) with time zone;
alter table article add column voided_revision integer;
alter table article add column voided_approver bigint references account (id);
alter table article add column voided_by bigint references account (id);
alter table article add column voided_at timestamp(6) with time zone;
update article set claim_seen = claimed_since where claimed_by is not null;

-- Which submission a person has seen, and the embargo they saw with it.
create table review_look (
    article_id bigint not null references article (id),
    account_id bigint not null references account (id),
    revision integer not null,
    embargo_until timestamp(6) with time zone,
    looked_at timestamp(6) with time zone not null,
    primary key (article_id, account_id, revision)
);
