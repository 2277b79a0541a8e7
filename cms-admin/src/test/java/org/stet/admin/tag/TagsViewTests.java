package org.stet.admin.tag;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.core.article.StoryForm;
import org.stet.core.publication.TagRow;
import org.stet.core.shared.Slug;
import org.stet.core.tag.TagDirectory;
import org.stet.core.tag.TagEditing;
import org.stet.core.tag.TagEntry;
import org.stet.core.tag.TagForm;

/** F2: an editor keeps tags in order, and is told what readers will see. */
class TagsViewTests extends ConsoleTest {

    @Autowired
    private TagDirectory directory;

    @Autowired
    private TagEditing editing;

    @BeforeEach
    void tags() {
        newsroom.open();
        newsroom.published("Live");
        newsroom.draft(text("Draft", "Audit"));
    }

    @Test
    void onlyEditorsReachTheTags() {
        assertThat(whoReach("tags", TagsView.class)).containsExactly(newsroom.eve());
    }

    @Test
    void theAddressSaysWhatIsSearchedForAndWhatIsOpen() {
        signIn(newsroom.eve());
        open("tags/" + tag("audit").id() + "?q=audits");
        assertThat(rows()).containsExactly("Audits");
        assertThat(field("Name").getValue()).isEqualTo("Audit");
        open("tags?q=nothing");
        assertThat(said()).contains("No tag is called that.");
    }

    @Test
    void aRenamedTagsAddressFollowsItsName() {
        signIn(newsroom.eve());
        open("tags/" + tag("audits").id());
        test(field("Name")).setValue("Checks");
        press("Save");
        assertThat(tag("audits").slug().value()).isEqualTo("checks");
        assertThat(noticeSays("Readers of /tag/audits come to /tag/checks.")).isTrue();
    }

    @Test
    void aNameThatIsTakenIsRefusedAtItsField() {
        signIn(newsroom.eve());
        open("tags/" + tag("audits").id());
        test(field("Name")).setValue("audit");
        press("Save");
        assertThat(field("Name").getErrorMessage()).contains("There is a tag called Audit already");
        assertThat(field("Name").getValue()).isEqualTo("audit");
    }

    @Test
    void aMergeSaysWhatReadersWillSeeAndCanBeTakenBack() {
        signIn(newsroom.eve());
        var audits = tag("audits");
        open("tags/" + audits.id());
        press("Merge into…");
        test(into()).selectItem("Audit");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 story will carry Audit. Readers of /tag/audits, and of its feed, come to /tag/audit.");
        press("Merge");
        assertThat(tag("audits").name()).isEqualTo("Audit");
        assertThat(rows()).containsExactly("Audit");
        assertThat(said()).contains("Readers see 1 story with it; 2 carry it in all.", "Merged into it: Audits.");

        press("Undo");
        assertThat(tag("audits").name()).isEqualTo("Audits");
        assertThat(rows()).containsExactly("Audit", "Audits");
    }

    @Test
    void aTagDoesNotBecomeItself() {
        signIn(newsroom.eve());
        open("tags/" + tag("audits").id());
        press("Merge into…");
        test(into()).selectItem("Audits");
        press("Merge");
        assertThat(into().getErrorMessage()).contains("cannot be merged into itself");
    }

    @Test
    void onlyWhatNoStoryCarriesIsOfferedForDeletion() {
        var draft = newsroom.draft("Soon without");
        newsroom.rewrite(draft, text("Soon without", "Unused"));
        newsroom.rewrite(draft, text("Soon without", "Audit"));
        signIn(newsroom.eve());
        open("tags/" + tag("audit").id());
        assertThat(find(Button.class).withText("Delete").exists()).isFalse();
        open("tags/" + tag("unused").id());
        press("Delete");
        test(find(Button.class).withText("Delete").all().getLast()).click();
        assertThat(directory.bySlug(new Slug("unused"))).isEmpty();
        assertThat(rows()).containsExactly("Audit", "Audits");
    }

    @Test
    void whatSomebodyElseRenamedIsNotOverwritten() {
        signIn(newsroom.eve());
        var audit = tag("audit");
        open("tags/" + audit.id());
        test(field("Name")).setValue("Mine");
        editing.rename(audit.id(), audit.version(), new TagForm("Theirs", ""));
        press("Save");
        assertThat(said()).contains("Somebody changed this tag");
        assertThat(field("Name").getValue()).isEqualTo("Mine");
        press("Show theirs instead");
        assertThat(field("Name").getValue()).isEqualTo("Theirs");
    }

    @Test
    void whatIsNotSavedIsNotLeftWithoutAQuestion() {
        signIn(newsroom.eve());
        open("tags/" + tag("audit").id());
        test(field("Name")).setValue("Unsaved");
        TagNavigation.open(tag("audits").id());
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("Unsaved");
    }

    private StoryForm text(String headline, String tag) {
        var plain = newsroom.text(headline);
        var category = Objects.requireNonNull(plain.category());
        return newsroom.text(headline, headline + ".", category, plain.authors(), List.of(tag), null);
    }

    private List<String> rows() {
        var grid = find(TagGrid.class).single();
        return grid.getLazyDataView().getItems().map(row -> row.tag().name()).toList();
    }

    private TagEntry tag(String slug) {
        return directory.bySlug(new Slug(slug)).orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<TagRow> into() {
        return find(ComboBox.class).withCaption("Becomes").single();
    }
}
