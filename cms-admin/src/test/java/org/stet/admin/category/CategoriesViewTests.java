package org.stet.admin.category;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.internal.ShortcutsKt;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.ColourField;
import org.stet.core.category.CategoryDirectory;
import org.stet.core.category.CategoryEditing;
import org.stet.core.category.CategoryEntry;
import org.stet.core.category.CategoryForm;
import org.stet.core.category.CategoryId;
import org.stet.core.shared.Slug;

class CategoriesViewTests extends ConsoleTest {

    @Autowired
    private CategoryDirectory directory;

    @Autowired
    private CategoryEditing editing;

    @Test
    void onlyEditorsReachTheCategories() {
        assertThat(whoReach("categories", CategoriesView.class)).containsExactly(newsroom.eve());
    }

    @Test
    void aCategoryIsMarkedAsOpinionAndUnmarked() {
        var views = newsroom.category("Views");
        signIn(newsroom.eve());
        for (var isOpinion : List.of(true, false)) {
            open("categories/" + views);
            var opinion = find(Checkbox.class).withCaption("Opinion").single();
            assertThat(opinion.getValue()).isNotEqualTo(isOpinion);
            test(opinion).click();
            press("Save");
            assertThat(stored("Views").opinion()).isEqualTo(isOpinion);
        }
    }

    @Test
    void aNewCategoryComesThroughTheForm() {
        newsroom.category("Policy");
        signIn(newsroom.eve());
        open("categories");
        press("New category");
        test(field("Name")).setValue("Courts");
        test(parent()).selectItem("Policy");
        test(colours()).selectItem("Rust");
        press("Save");
        var courts = stored("Courts");
        assertThat(courts.parent()).isEqualTo(stored("Policy").id());
        assertThat(courts.colour()).isEqualTo("#b5571d");
        assertThat(courts.slug().value()).isEqualTo("courts");
    }

    @Test
    void aColourOfOnesOwnIsReadAndItsContrastSaid() {
        var id = newsroom.category("Policy");
        signIn(newsroom.eve());
        open("categories/" + id);
        test(field("Or another, as #rrggbb")).setValue("#FFEE00");
        assertThat(said()).contains("hard to read (1.2 to 1) on white");
        assertThat(colours().getValue()).isNull();
        press("Save");
        assertThat(stored("Policy").colour()).isEqualTo("#ffee00");
    }

    @Test
    void aColourThatIsNoneIsRefusedAtItsField() {
        var id = newsroom.category("Policy");
        signIn(newsroom.eve());
        open("categories/" + id);
        test(field("Or another, as #rrggbb")).setValue("blue");
        press("Save");
        assertThat(find(ColourField.class).single().getErrorMessage()).isEqualTo("A colour looks like #1c4e9e.");
        assertThat(field("Or another, as #rrggbb").getValue()).isEqualTo("blue");
    }

    @Test
    void anAddressThatIsTakenIsRefusedAtItsField() {
        newsroom.category("Policy");
        signIn(newsroom.eve());
        open("categories/new");
        test(field("Name")).setValue("Policy");
        press("Save");
        assertThat(field("Slug").getErrorMessage()).isEqualTo("Another category already has the address policy.");
        assertThat(field("Name").getValue()).isEqualTo("Policy");
    }

    @Test
    void aParentThatMovedBelowMeanwhileIsRefusedAtItsField() {
        var policy = newsroom.category("Policy");
        var courts = newsroom.category("Courts");
        signIn(newsroom.eve());
        open("categories/" + policy);
        test(parent()).selectItem("Courts");
        editing.change(courts, stored("Courts").version(), CategoryForm.of("Courts", "", "", "#1c4e9e", policy));
        press("Save");
        assertThat(parent().getErrorMessage()).isEqualTo("A category cannot stand under itself.");
    }

    @Test
    void nothingMayStandUnderItself() {
        var policy = newsroom.category("Policy");
        var courts = newsroom.category("Courts");
        var tree = new CategoryTree(List.of(entry(policy, "Policy", null), entry(courts, "Courts", policy)));
        assertThat(tree.possibleParents(policy)).isEmpty();
        assertThat(tree.possibleParents(courts)).extracting(CategoryEntry::name).containsExactly("Policy");
    }

    @Test
    void altWithTheArrowsMovesTheRow() {
        newsroom.category("Policy");
        var models = newsroom.category("Models");
        newsroom.category("Compute");
        signIn(newsroom.eve());
        open("categories/" + models);
        alt(Key.ARROW_UP);
        assertThat(names()).containsExactly("Models", "Policy", "Compute");
        assertThat(find(Span.class).withAttribute("role", "status").single().getText())
                .isEqualTo("Models is now 1 of 3.");
        alt(Key.ARROW_DOWN);
        alt(Key.ARROW_DOWN);
        assertThat(names()).containsExactly("Policy", "Compute", "Models");
        alt(Key.ARROW_DOWN);
        assertThat(names()).containsExactly("Policy", "Compute", "Models");
    }

    @Test
    void altWithTheSidewaysArrowsMovesTheRowUnderAnotherAndOutAgain() {
        newsroom.category("Policy");
        var models = newsroom.category("Models");
        signIn(newsroom.eve());
        open("categories/" + models);
        alt(Key.ARROW_RIGHT);
        assertThat(stored("Models").parent()).isEqualTo(stored("Policy").id());
        assertThat(parent().getValue().name()).isEqualTo("Policy");
        assertThat(spoken()).isEqualTo("Models is now 1 of 1 under Policy.");
        alt(Key.ARROW_RIGHT);
        assertThat(spoken()).isEqualTo("Models cannot go further that way.");
        alt(Key.ARROW_LEFT);
        assertThat(stored("Models").parent()).isNull();
        assertThat(spoken()).isEqualTo("Models is now 2 of 2.");
        press("Save");
        assertThat(noticeSays("Saved Models.")).isTrue();
    }

    @Test
    void aMoveToAnotherParentCanBeTakenBack() {
        newsroom.category("Policy");
        var models = newsroom.category("Models");
        signIn(newsroom.eve());
        open("categories/" + models);
        alt(Key.ARROW_RIGHT);
        assertThat(noticeSays("Models stands under Policy now, also for readers."))
                .isTrue();
        press("Undo");
        assertThat(stored("Models").parent()).isNull();
    }

    @Test
    void aMergeSaysWhatReadersWillSee() {
        newsroom.open();
        newsroom.published("Live");
        var politics = newsroom.category("Politics");
        signIn(newsroom.eve());
        open("categories/" + stored("Policy").id());
        press("Merge into…");
        test(into()).selectItem("Politics");
        assertThat(find(Dialog.class).single().getElement().getTextRecursively())
                .contains("1 story and whatever stands below it will stand in Politics.")
                .contains("Readers of /category/policy, and of its feed, come to /category/politics.");
        press("Merge");
        assertThat(names()).containsExactly("Politics");
        assertThat(directory.bySlug(new Slug("policy")).orElseThrow().id()).isEqualTo(politics);
    }

    private String spoken() {
        return find(Span.class).withAttribute("role", "status").single().getText();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CategoryEntry> into() {
        return find(ComboBox.class).withCaption("Becomes").single();
    }

    @Test
    void aMoveOfMyOwnDoesNotMakeMyFormStale() {
        newsroom.category("Policy");
        var models = newsroom.category("Models");
        signIn(newsroom.eve());
        open("categories/" + models);
        test(field("Name")).setValue("Big models");
        press("Move up");
        assertThat(field("Name").getValue()).isEqualTo("Big models");
        press("Save");
        assertThat(names()).containsExactly("Big models", "Policy");
    }

    @Test
    void whatIsNotSavedIsNotLeftWithoutAQuestion() {
        var policy = newsroom.category("Policy");
        var models = newsroom.category("Models");
        signIn(newsroom.eve());
        open("categories/" + policy);
        test(field("Name")).setValue("Unsaved");
        CategoryNavigation.open(models);
        assertThat(find(ConfirmDialog.class).exists()).isTrue();
        assertThat(field("Name").getValue()).isEqualTo("Unsaved");
    }

    private void alt(Key arrow) {
        ShortcutsKt._fireShortcut(find(CategoryGrid.class).single(), arrow, KeyModifier.ALT);
    }

    private static CategoryEntry entry(CategoryId id, String name, @Nullable CategoryId parent) {
        var slug = Slug.of(name, "section");
        return new CategoryEntry(id, 0, name, slug, "", "#1c4e9e", parent, 0, false);
    }

    private List<String> names() {
        return directory.all().stream().map(CategoryEntry::name).toList();
    }

    private CategoryEntry stored(String name) {
        return directory.all().stream()
                .filter(entry -> entry.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<CategoryEntry> parent() {
        return find(ComboBox.class).withCaption("Parent").single();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> colours() {
        return find(RadioButtonGroup.class).withCaption("Colour").single();
    }
}
