package org.stet.core.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.stet.core.Newsroom;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Saved;
import org.stet.core.article.StoryForm;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorId;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Answer;
import org.stet.core.publication.PublishedArticles;
import org.stet.core.publication.PublishedStory.PublishedTag;
import org.stet.core.publication.PublishedTags;
import org.stet.core.publication.TagDesk;
import org.stet.core.publication.TagRow;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.DatabaseClock;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.Slug;

/** What tags promise on every database. F2: two can be merged, and the old address leads on. */
abstract class TagContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private TagEditing editing;

    @Autowired
    private TagDirectory directory;

    @Autowired
    private TagDesk desk;

    @Autowired
    private PublishedTags published;

    @Autowired
    private PublishedArticles articles;

    @Autowired
    private WorkingCopies copies;

    @Autowired
    private ArticleEditing stories;

    @Autowired
    private DatabaseClock database;

    @Autowired
    private JdbcClient jdbc;

    private CategoryId policy = new CategoryId(0);
    private AuthorId ada = new AuthorId(0);

    @BeforeEach
    void open() {
        policy = newsroom.category("Policy");
        ada = newsroom.author("Ada Lind", "AI News Desk");
    }

    @Test
    void aMergeRewritesNoFrozenTextAndVoidsNoApproval() {
        var story = live("Courts", "Audit", "Law");
        var waiting = newsroom.draft(text("Waiting", "Audit"));
        newsroom.letStand(waiting);
        var audits = other("Audits");
        var before = hashes();

        merge("audit", audits);

        assertThat(hashes()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from revision_tag t join tag g on g.id = t.tag_id where g.slug = 'audit'")
                        .query(Long.class)
                        .single())
                .isEqualTo(2);
        newsroom.as(newsroom.ada(), () -> {
            assertThat(copies.find(waiting).orElseThrow().approval()).isNotNull();
            assertThat(names(waiting)).containsExactly("Audits");
            assertThat(names(story)).containsExactly("Audits", "Law");
        });
        assertThat(readers("courts")).extracting(PublishedTag::name).containsExactly("Audits", "Law");
    }

    @Test
    void savingWhatAMergeRenamedIsNoOtherText() {
        var story = newsroom.draft(text("Waiting", "Audit", "Law"));
        newsroom.letStand(story);
        merge("audit", other("Audits"));

        assertThat(saveAgain(story, text("Waiting", "Audits", "Law")).changed()).isFalse();
        assertThat(saveAgain(story, text("Waiting", "Audit", "Law")).changed()).isFalse();
        assertThat(saveAgain(story, text("Waiting", "Law", "Audits")).changed()).isTrue();
    }

    @Test
    void mergesInAChainLeadToTheLastAndAreTakenBackOneByOne() {
        live("One", "Aa");
        live("Two", "Bb");
        live("Three", "Cc");
        var first = merge("aa", id("bb"));
        var second = merge("bb", id("cc"));

        assertThat(List.of(leadsTo("aa"), leadsTo("bb"), leadsTo("cc"))).containsOnly("cc");
        assertThat(tagged("cc")).containsExactlyInAnyOrder("One", "Two", "Three");

        newsroom.as(newsroom.eve(), () -> editing.separate(second));
        assertThat(List.of(leadsTo("aa"), leadsTo("bb"), leadsTo("cc"))).containsExactly("bb", "bb", "cc");
        assertThat(tagged("bb")).containsExactlyInAnyOrder("One", "Two");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.separate(second)));

        newsroom.as(newsroom.eve(), () -> editing.separate(first));
        assertThat(leadsTo("aa")).isEqualTo("aa");
        assertThat(tagged("aa")).containsExactly("One");
    }

    @Test
    void aStoryThatCarriesBothCarriesTheOneThatStandsOnce() {
        live("Both", "Audit", "Law", "Audits");
        merge("audit", id("audits"));

        assertThat(readers("both")).extracting(PublishedTag::name).containsExactly("Audits", "Law");
        var at = database.now();
        var teaser = published.latest(id("audits"), at, 5).getFirst();
        assertThat(published.of(List.of(teaser.article()), at).get(teaser.article()))
                .hasSize(2);
        assertThat(row("audits"))
                .isEqualTo(new TagRow(directory.find(id("audits")).orElseThrow(), 1, 1));
    }

    @Test
    void onlyTagsThatStandCanBeMerged() {
        live("One", "Aa", "Bb", "Cc");
        var gone = id("aa");
        merge("aa", id("bb"));
        for (var pair : List.of(List.of(gone, id("cc")), List.of(id("cc"), gone), List.of(id("cc"), id("cc")))) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(
                            () -> newsroom.as(newsroom.eve(), () -> editing.merge(pair.getFirst(), pair.getLast())));
        }
    }

    @Test
    void aRenamedTagIsFoundByItsFormerAddressAndName() {
        var story = live("Models", "LLM");
        rename("llm", "Language models", "");

        assertThat(leadsTo("llm")).isEqualTo("language-models");
        assertThat(readers("models")).extracting(PublishedTag::name).containsExactly("Language models");
        newsroom.rewrite(story, text("Models", "llm", "Chips"));
        newsroom.as(newsroom.ada(), () -> assertThat(names(story)).containsExactly("Language models", "Chips"));

        rename("language-models", "Language models", "llm");
        assertThat(List.of(leadsTo("language-models"), leadsTo("llm"))).containsOnly("llm");
        newsroom.rewrite(story, text("Models", "Language models"));
        newsroom.as(newsroom.ada(), () -> assertThat(names(story)).containsExactly("Language models"));
        assertThat(newsroom.as(newsroom.eve(), () -> desk.count(""))).isEqualTo(2);
    }

    @Test
    void namesAndAddressesBelongToOneTagAlsoFormerOnes() {
        live("Models", "LLM", "Chips");
        rename("llm", "Models", "");

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rename("chips", "models", "something"))
                .withMessageContaining("Merge the two instead");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> rename("chips", "Chips", "llm"))
                .withMessage("The address llm leads to Models. Choose a different one.");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> rename("chips", " ", ""));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> rename("chips", "Chips", "No Slug"));
    }

    @Test
    void whoRenamesWhatSomebodyElseRenamedIsTold() {
        live("Models", "LLM");
        var tag = id("llm");
        rename("llm", "Models", "");
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() ->
                        newsroom.as(newsroom.eve(), () -> editing.rename(tag, 0, new TagForm("Language models", ""))));
    }

    @Test
    void onlyWhatNoVersionOfAnyStoryCarriesCanBeDeleted() {
        var draft = newsroom.draft(text("Only a draft", "Aa"));
        live("Live", "Bb");
        merge("bb", other("Cc"));
        for (var slug : List.of("aa", "cc")) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> delete(slug));
        }
        newsroom.rewrite(draft, text("Only a draft"));
        delete("aa");
        assertThat(directory.bySlug(new Slug("aa"))).isEmpty();
    }

    @Test
    void readersPagesOfBothTagsAreMadeAnew() {
        live("Live", "Aa", "Bb");
        var from = id("aa");
        jdbc.sql("delete from change_log").update();
        merge("aa", id("bb"));
        assertThat(jdbc.sql("select subject from change_log")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder("tag:" + from, "tag:" + id("bb"), "lists");
    }

    private ArticleId live(String headline, String... tags) {
        var id = newsroom.draft(text(headline, tags));
        newsroom.letStand(id);
        newsroom.publish(id);
        return id;
    }

    private StoryForm text(String headline, String... tags) {
        return newsroom.text(headline, headline + ".", policy, List.of(ada), List.of(tags), null);
    }

    private Saved saveAgain(ArticleId id, StoryForm form) {
        return newsroom.as(newsroom.ada(), () -> stories.save(id, newsroom.version(id), form));
    }

    private TagId other(String name) {
        live("About " + name, name);
        return id(Slug.of(name, "tag").value());
    }

    private TagId id(String slug) {
        return directory.bySlug(new Slug(slug)).orElseThrow().id();
    }

    private String leadsTo(String slug) {
        return directory.bySlug(new Slug(slug)).orElseThrow().slug().value();
    }

    private Merge merge(String slug, TagId into) {
        var tag = id(slug);
        return newsroom.as(newsroom.eve(), () -> editing.merge(tag, into));
    }

    private void rename(String slug, String name, String address) {
        var tag = directory.bySlug(new Slug(slug)).orElseThrow();
        newsroom.as(newsroom.eve(), () -> editing.rename(tag.id(), tag.version(), new TagForm(name, address)));
    }

    private void delete(String slug) {
        var tag = id(slug);
        newsroom.as(newsroom.eve(), () -> editing.delete(tag));
    }

    private TagRow row(String slug) {
        var tag = id(slug);
        return newsroom.as(newsroom.eve(), () -> desk.row(tag).orElseThrow());
    }

    private List<String> names(ArticleId story) {
        return copies.tagNames(copies.find(story).orElseThrow().content().tags());
    }

    private List<String> tagged(String slug) {
        return published.latest(id(slug), database.now(), 9).stream()
                .map(teaser -> teaser.headline())
                .toList();
    }

    private List<PublishedTag> readers(String slug) {
        return ((Answer.Live) articles.at(new Slug(slug), database.now()))
                .story()
                .tags();
    }

    private List<String> hashes() {
        return jdbc.sql("select content_hash from revision order by id")
                .query(String.class)
                .list();
    }
}
