package org.stet.core.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PictureSourceTests {

    @Test
    void everyAddressOfAPictureCanBeMovedBelowAnotherPath() {
        var source = new PictureSource("/media/a/1600.jpg", 9, 6, "/media/a/320.jpg 320w, /media/a/640.jpg 640w", "");

        assertThat(source.under("/preview/x"))
                .isEqualTo(new PictureSource(
                        "/preview/x/media/a/1600.jpg",
                        9,
                        6,
                        "/preview/x/media/a/320.jpg 320w, /preview/x/media/a/640.jpg 640w",
                        ""));
    }
}
