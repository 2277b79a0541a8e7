package org.stet.admin.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.stet.admin.demo.DemoStories.Cast;
import org.stet.core.account.AccountDirectory;
import org.stet.core.account.AccountForm;
import org.stet.core.account.AccountId;
import org.stet.core.account.Household;
import org.stet.core.account.Role;
import org.stet.core.account.SignIn;
import org.stet.core.article.ArticleId;
import org.stet.core.author.AuthorEditing;
import org.stet.core.author.AuthorForm;
import org.stet.core.author.AuthorId;
import org.stet.core.author.AuthorLink;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.frontpage.FrontPageEditing;
import org.stet.core.frontpage.Place;
import org.stet.core.frontpage.PlacementForm;
import org.stet.core.frontpage.Slot;
import org.stet.core.media.PictureEditing;
import org.stet.core.settings.CurrentSettings;
import org.stet.core.settings.SettingsEditing;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.WebAddress;
import org.stet.core.shared.Window;
import org.stet.core.ticker.TickerEditing;
import org.stet.core.ticker.TickerForm;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Fills a newsroom in which nobody works yet with Longhand, the invented one. An inhabited newsroom stays as it is. */
@Component
@ConditionalOnProperty("stet.demo")
public class DemoNewsroom {

    private static final Logger LOG = LoggerFactory.getLogger(DemoNewsroom.class);

    private final AccountDirectory accounts;
    private final Household household;
    private final SignIn signIn;
    private final CurrentSettings settings;
    private final SettingsEditing settingsEditing;
    private final PictureEditing pictures;
    private final CategoryEditing categories;
    private final AuthorEditing authors;
    private final TickerEditing ticker;
    private final FrontPageEditing frontPage;
    private final DemoStories stories;
    private final DemoDossiers dossiers;
    private final DemoInboxes inboxes;
    private final Clock clock;

    DemoNewsroom(
            AccountDirectory accounts,
            Household household,
            SignIn signIn,
            CurrentSettings settings,
            SettingsEditing settingsEditing,
            PictureEditing pictures,
            CategoryEditing categories,
            AuthorEditing authors,
            TickerEditing ticker,
            FrontPageEditing frontPage,
            DemoStories stories,
            DemoDossiers dossiers,
            DemoInboxes inboxes,
            Clock clock) {
        this.accounts = accounts;
        this.household = household;
        this.signIn = signIn;
        this.settings = settings;
        this.settingsEditing = settingsEditing;
        this.pictures = pictures;
        this.categories = categories;
        this.authors = authors;
        this.ticker = ticker;
        this.frontPage = frontPage;
        this.stories = stories;
        this.dossiers = dossiers;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    public void openIfEmpty() {
        if (accounts.count() > 0) {
            return;
        }
        var plan = JsonMapper.shared().readTree(text("demo/newsroom.json"));
        var people = people(plan);
        settle(plan.get("settings"), people);
        try (var _ = signIn.actAs(known(people, "eve"))) {
            var shelf = pictures();
            var cast = new Cast(people, authors(plan, people, shelf), categories(plan), shelf);
            var written = write(cast);
            ticker(plan, written);
            frontPage(plan, written);
            dossiers.make(plan, written, shelf);
        }
        inboxes.read(people.values());
        LOG.info("Opened the demo newsroom");
    }

    private Map<String, AccountId> people(JsonNode plan) {
        var people = new HashMap<String, AccountId>();
        for (var person : plan.get("accounts")) {
            var roles = person.get("roles")
                    .valueStream()
                    .map(role -> Role.valueOf(role.asString()))
                    .collect(Collectors.toSet());
            var form = new AccountForm(string(person, "name"), string(person, "email"), Set.copyOf(roles));
            people.put(string(person, "key"), household.ensure(form));
        }
        return people;
    }

    private void settle(JsonNode plan, Map<String, AccountId> people) {
        var now = settings.get();
        try (var _ = signIn.actAs(known(people, "noor"))) {
            settingsEditing.change(new SiteSettings(
                    now.version(),
                    string(plan, "name"),
                    string(plan, "tagline"),
                    string(plan, "timeZone"),
                    "en",
                    now.baseUrl(),
                    string(plan, "accent"),
                    null,
                    plan.get("wordsPerMinute").asInt(),
                    true));
        }
    }

    private Map<String, PictureRef> pictures() {
        var shelf = new HashMap<String, PictureRef>();
        for (var file : files("demo/pictures/*.webp")) {
            try (var bytes = file.getInputStream()) {
                var name = String.valueOf(file.getFilename());
                shelf.put(name, pictures.upload(bytes, name).id());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return shelf;
    }

    private Map<String, AuthorId> authors(JsonNode plan, Map<String, AccountId> people, Map<String, PictureRef> shelf) {
        var made = new HashMap<String, AuthorId>();
        for (var author : plan.get("authors")) {
            var links = new ArrayList<AuthorLink>();
            for (var link : author.get("links")) {
                links.add(new AuthorLink(string(link, "label"), new WebAddress(string(link, "address"))));
            }
            var form = new AuthorForm(
                    string(author, "name"),
                    string(author, "slug"),
                    string(author, "role"),
                    string(author, "bio"),
                    shelf.get(string(author, "photo")),
                    links,
                    people.get(string(author, "account")));
            if (form.photo() != null) {
                pictures.describe(form.photo(), "Portrait of " + form.name(), form.name(), "");
            }
            made.put(string(author, "slug"), authors.create(form));
        }
        return made;
    }

    private Map<String, CategoryId> categories(JsonNode plan) {
        var made = new LinkedHashMap<String, CategoryId>();
        for (var category : plan.get("categories")) {
            var form = new CategoryForm(
                    string(category, "name"),
                    string(category, "slug"),
                    string(category, "description"),
                    string(category, "colour"),
                    made.get(string(category, "parent")),
                    category.path("opinion").asBoolean(false));
            made.put(string(category, "slug"), categories.create(form));
        }
        return made;
    }

    private Map<String, ArticleId> write(Cast cast) {
        var written = new HashMap<String, ArticleId>();
        var files = files("demo/stories/*.html").stream().map(StoryFile::read).toList();
        files.forEach(file -> describe(cast.pictures().get(file.get("hero")), file));
        files.stream()
                .filter(file -> !file.has("revises"))
                .forEach(file -> written.put(file.slug(), stories.write(file, cast)));
        files.stream()
                .filter(file -> file.has("revises"))
                .forEach(file -> stories.revise(known(written, file.get("revises")), file, cast));
        return written;
    }

    private void describe(@Nullable PictureRef picture, StoryFile file) {
        if (picture != null) {
            pictures.describe(picture, file.get("alt"), file.get("caption"), file.get("credit"));
        }
    }

    private void ticker(JsonNode plan, Map<String, ArticleId> written) {
        var now = clock.instant();
        for (var item : plan.get("ticker")) {
            var address = string(item, "address");
            ticker.create(new TickerForm(
                    string(item, "text"),
                    written.get(string(item, "story")),
                    address.isEmpty() ? null : new WebAddress(address),
                    item.get("priority").asInt(),
                    new Window(
                            now.plus(Duration.parse(string(item, "from"))),
                            now.plus(Duration.parse(string(item, "until"))))));
        }
    }

    private void frontPage(JsonNode plan, Map<String, ArticleId> written) {
        var now = clock.instant();
        var placements = new ArrayList<PlacementForm>();
        for (var item : plan.get("placements")) {
            var slot = Slot.valueOf(string(item, "slot").toUpperCase(Locale.ROOT));
            placements.add(new PlacementForm(
                    new Place(slot, item.get("position").asInt()),
                    known(written, string(item, "story")),
                    new Window(
                            now.plus(Duration.parse(string(item, "from"))),
                            now.plus(Duration.parse(string(item, "until"))))));
        }
        frontPage.arrange(0, placements);
    }

    private static <T> T known(Map<String, T> made, String key) {
        return Objects.requireNonNull(made.get(key), key);
    }

    private static String string(JsonNode node, String key) {
        @Nullable JsonNode value = node.get(key);
        return value == null ? "" : value.asString();
    }

    private static List<Resource> files(String pattern) {
        try {
            return List.of(new PathMatchingResourcePatternResolver().getResources("classpath:" + pattern));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String path) {
        try {
            return files(path).getFirst().getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
