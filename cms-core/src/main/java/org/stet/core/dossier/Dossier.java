package org.stet.core.dossier;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.stet.core.account.AccountId;
import org.stet.core.article.ArticleId;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.PictureRef;
import org.stet.core.shared.Slug;

/** Stories that belong together, each once. Which of them readers see is not its business. */
@Entity
@Table(name = "dossier")
class Dossier {

    static final int MOST_STORIES = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Version
    private long version;

    private String title;
    private Slug slug;
    private String standfirst;

    @Enumerated(EnumType.STRING)
    private Reading reading;

    private @Nullable PictureRef picture;
    private String pictureAlt;
    private String pictureCredit;

    @ElementCollection
    @CollectionTable(name = "dossier_story", joinColumns = @JoinColumn(name = "dossier_id"))
    @OrderColumn(name = "position")
    @Column(name = "article_id")
    private List<ArticleId> stories = new ArrayList<>();

    private AccountId createdBy;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Dossier() {}

    @SuppressWarnings("NullAway.Init")
    Dossier(DossierForm form, Slug slug, AccountId by, Instant now) {
        take(form, slug);
        this.createdBy = by;
        this.createdAt = now;
    }

    void change(DossierForm form, Slug slug, long baseVersion) {
        if (baseVersion != version) {
            throw ChangedMeanwhile.of("this dossier");
        }
        take(form, slug);
    }

    private void take(DossierForm form, Slug address) {
        title = form.title();
        slug = address;
        standfirst = form.standfirst();
        reading = form.reading();
        picture = form.picture();
        pictureAlt = form.alt();
        pictureCredit = form.credit();
    }

    /** At the end; false where the story is there already. */
    boolean add(ArticleId story) {
        if (stories.contains(story)) {
            return false;
        }
        if (stories.size() >= MOST_STORIES) {
            throw new InvalidInput("A dossier holds " + MOST_STORIES + " stories at most. Begin another one.");
        }
        return stories.add(story);
    }

    boolean remove(ArticleId story) {
        return stories.remove(story);
    }

    /** Those named come first, in this order; others, which a colleague may have added meanwhile, keep theirs behind them. */
    void arrange(List<ArticleId> order) {
        var arranged = new LinkedHashSet<>(order);
        arranged.retainAll(stories);
        arranged.addAll(stories);
        stories.clear();
        stories.addAll(arranged);
    }

    DossierId dossierId() {
        if (id == null) {
            throw new IllegalStateException("Not saved yet");
        }
        return new DossierId(id);
    }

    String title() {
        return title;
    }

    Slug slug() {
        return slug;
    }

    Set<PictureRef> pictures() {
        return picture == null ? Set.of() : Set.of(picture);
    }

    List<ArticleId> stories() {
        return List.copyOf(stories);
    }
}
