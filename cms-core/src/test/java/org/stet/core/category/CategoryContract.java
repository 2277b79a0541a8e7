package org.stet.core.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;
import org.stet.core.shared.NewsroomException;
import org.stet.core.shared.NotFound;

/** What sections promise on every database. */
abstract class CategoryContract {

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private CategoryEditing editing;

    @Autowired
    private CategoryDirectory directory;

    @Test
    void noSectionStandsUnderItself() {
        var world = newsroom.category("World");
        var asia = create("Asia", world);
        var tokyo = create("Tokyo", asia);

        for (var below : List.of(world, asia, tokyo)) {
            assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> change(world, 0, "World", below));
        }
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> create("Mars", new CategoryId(99)));
        change(tokyo, 0, "Tokyo", world);
    }

    @Test
    void twoMovesAtOnceMakeNoRing() throws Exception {
        var left = newsroom.category("Left");
        var right = newsroom.category("Right");
        newsroom.eve();

        try (var pool = Executors.newFixedThreadPool(2)) {
            var one = pool.submit(() -> tryToMove(left, "Left", right));
            var two = pool.submit(() -> tryToMove(right, "Right", left));
            assertThat(one.get() ^ two.get()).isTrue();
        }
        assertThat(directory.all()).filteredOn(entry -> entry.parent() != null).hasSize(1);
    }

    private boolean tryToMove(CategoryId id, String name, CategoryId parent) {
        try {
            change(id, 0, name, parent);
            return true;
        } catch (NewsroomException refused) {
            return false;
        }
    }

    @Test
    void whoChangesASectionSomebodyElseChangedIsTold() {
        var id = newsroom.category("Policy");
        change(id, 0, "Politics", null);

        assertThatExceptionOfType(ChangedMeanwhile.class).isThrownBy(() -> change(id, 0, "Policies", null));
        assertThat(directory.find(id).orElseThrow().name()).isEqualTo("Politics");
    }

    @Test
    void anAddressBelongsToOneSection() {
        newsroom.category("Policy");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.category("Policy"));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> newsroom.category(" "));
    }

    @Test
    void theNamedOnesComeFirstAndTheOthersStayBehindThem() {
        var a = newsroom.category("A");
        var b = newsroom.category("B");
        var c = newsroom.category("C");
        var d = newsroom.category("D");

        newsroom.as(newsroom.eve(), () -> editing.reorder(List.of(d, b, d)));
        assertThat(directory.all()).extracting(CategoryEntry::id).containsExactly(d, b, a, c);
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> newsroom.as(newsroom.eve(), () -> editing.reorder(List.of(new CategoryId(99)))));
    }

    private CategoryId create(String name, @Nullable CategoryId parent) {
        return newsroom.as(newsroom.eve(), () -> editing.create(form(name, parent)));
    }

    private void change(CategoryId id, long version, String name, @Nullable CategoryId parent) {
        newsroom.as(newsroom.eve(), () -> editing.change(id, version, form(name, parent)));
    }

    private static CategoryForm form(String name, @Nullable CategoryId parent) {
        return new CategoryForm(name, "", "", "#1c4e9e", parent);
    }
}
