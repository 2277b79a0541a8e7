package org.stet.core;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Household;
import org.stet.core.account.Role;
import org.stet.core.account.SignIn;
import org.stet.core.article.ArticleEditing;
import org.stet.core.article.ArticleId;
import org.stet.core.article.Background;
import org.stet.core.article.Hero;
import org.stet.core.article.StoryForm;
import org.stet.core.article.Teasers;
import org.stet.core.article.WorkingCopies;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.body.PastedHtml;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.publication.Change;
import org.stet.core.publication.Publishing;
import org.stet.core.publication.Release;

/**
 * The named cast and their first stories, made through the doors everybody uses: the writer Ada, the reviewer Ben, the
 * editor Eve, the administrator Noor.
 */
@Component
public class Newsroom {

    private final Household household;
    private final SignIn signIn;
    private final ArticleEditing articles;
    private final WorkingCopies copies;
    private final Publishing publishing;
    private final AuthorEditing authors;
    private final CategoryEditing categories;

    private @Nullable AuthorId byline;
    private @Nullable CategoryId section;

    Newsroom(
            Household household,
            SignIn signIn,
            ArticleEditing articles,
            WorkingCopies copies,
            Publishing publishing,
            AuthorEditing authors,
            CategoryEditing categories) {
        this.household = household;
        this.signIn = signIn;
        this.articles = articles;
        this.copies = copies;
        this.publishing = publishing;
        this.authors = authors;
        this.categories = categories;
    }

    public AccountId ada() {
        return person("Ada Lind", Role.WRITER);
    }

    public AccountId ben() {
        return person("Ben Okafor", Role.REVIEWER);
    }

    public AccountId eve() {
        return person("Eve Marchetti", Role.EDITOR);
    }

    public AccountId noor() {
        return person("Noor Haddad", Role.ADMIN);
    }

    public AccountId person(String name, Role... roles) {
        var email = name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@newsroom.example";
        return household.ensure(new AccountForm(name, email, Set.of(roles)));
    }

    public <T> T as(AccountId who, Supplier<T> what) {
        try (var _ = signIn.actAs(who)) {
            return what.get();
        }
    }

    public void as(AccountId who, Runnable what) {
        try (var _ = signIn.actAs(who)) {
            what.run();
        }
    }

    public AuthorId author(String name, String role) {
        return as(eve(), () -> authors.create(new AuthorForm(name, "", role, "Writes.", null, List.of(), null)));
    }

    public CategoryId category(String name) {
        return as(eve(), () -> categories.create(CategoryForm.of(name, "", "", "#1c4e9e", null)));
    }

    /** Begins a cast of its own in an emptied database. */
    public void open() {
        byline = author("Ada Lind", "AI News Desk");
        section = category("Policy");
    }

    /** A complete text with this headline. */
    public StoryForm text(String headline) {
        return text(headline, headline + ", said in a sentence. And in another one.");
    }

    public StoryForm text(String headline, String paragraph) {
        if (byline == null || section == null) {
            throw new IllegalStateException("Call open() first");
        }
        return text(headline, paragraph, section, List.of(byline), List.of("Audits"), null);
    }

    public StoryForm text(
            String headline,
            String paragraph,
            CategoryId category,
            List<AuthorId> by,
            List<String> tags,
            @Nullable Hero hero) {
        var body = PastedHtml.parse("<p>" + paragraph + "</p>", src -> null);
        return new StoryForm(
                headline, "The standfirst of " + headline + ".", category, by, tags, hero, Teasers.NONE, body);
    }

    /** The same text with what readers are told beside it. */
    public static StoryForm with(Background background, StoryForm text) {
        return new StoryForm(
                text.headline(),
                text.standfirst(),
                text.category(),
                text.authors(),
                text.tags(),
                text.hero(),
                text.teasers(),
                background,
                text.body());
    }

    /** Readers of a public story see another text from now on. */
    public void republish(ArticleId id, StoryForm text, Change change) {
        rewrite(id, text);
        letStand(id);
        as(
                eve(),
                () -> publishing.release(
                        id, new Release(null, null, change, "The newsroom of the tests is in a hurry.")));
    }

    public ArticleId draft(String headline) {
        return draft(text(headline));
    }

    public ArticleId draft(StoryForm text) {
        return as(ada(), () -> {
            var id = articles.create();
            articles.save(id, 0, text);
            return id;
        });
    }

    /** Ada writes over her story. */
    public void rewrite(ArticleId id, StoryForm text) {
        as(ada(), () -> {
            articles.save(id, version(id), text);
        });
    }

    public int version(ArticleId id) {
        return copies.find(id).orElseThrow().textVersion();
    }

    public ArticleId submitted(String headline) {
        var id = draft(headline);
        submit(id);
        return id;
    }

    public int submit(ArticleId id) {
        return as(ada(), () -> articles.submit(id));
    }

    public ArticleId approved(String headline) {
        var id = draft(headline);
        letStand(id);
        return id;
    }

    /** Ada submits, Ben lets it stand. */
    public int letStand(ArticleId id) {
        var revision = submit(id);
        as(ben(), () -> articles.approve(id, revision, null));
        return revision;
    }

    public ArticleId published(String headline) {
        var id = approved(headline);
        publish(id);
        return id;
    }

    public void publish(ArticleId id) {
        as(eve(), () -> {
            publishing.release(
                    id, new Release(null, null, Change.update(""), "The newsroom of the tests is in a hurry."));
        });
    }
}
