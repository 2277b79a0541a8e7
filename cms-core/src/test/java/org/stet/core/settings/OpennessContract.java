package org.stet.core.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.shared.ChangedMeanwhile;
import org.stet.core.shared.InvalidInput;

/** What the site tells besides its stories is an administrator's to say, and nothing of it is on by itself. */
abstract class OpennessContract {

    private static final Openness OPEN = new Openness(
            0, true, "https://hub.example/", "desk@courant.example", "Made by people.\nIn Oslo.", "# Courant");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private OpennessEditing editing;

    @Autowired
    private CurrentOpenness current;

    @Test
    void nothingIsToldUntilSomebodySaysSo() {
        assertThat(current.get()).isEqualTo(new Openness(0, false, "", "", "", ""));
    }

    @Test
    void whatAnAdministratorEntersHoldsFromThenOn() {
        newsroom.as(newsroom.noor(), () -> editing.change(OPEN));

        assertThat(current.get())
                .isEqualTo(new Openness(
                        1,
                        true,
                        "https://hub.example/",
                        "mailto:desk@courant.example",
                        "Made by people.\nIn Oslo.",
                        "# Courant"));
    }

    @Test
    void whoChangesWhatSomebodyElseChangedIsTold() {
        newsroom.as(newsroom.noor(), () -> editing.change(OPEN));
        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> newsroom.as(newsroom.noor(), () -> editing.change(OPEN)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/hub", "mailto:hub@a.example", "hub.example", "javascript:alert(1)", "https://a b"})
    void aHubHasAnAddressOnTheWeb(String hub) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Openness(0, false, hub, "", "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contact", "http://a.example/plain", "somebody", "mailto:"})
    void aContactIsAMailAddressOrASecurePage(String contact) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new Openness(0, false, "", contact, "", ""));
    }
}
