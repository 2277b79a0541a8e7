-- Lists of stories are walked newest first, those of one instant by their article.
create index publication_newest on publication (live_from, article_id);
drop index publication_opens;
