package org.stet.core.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.core.Newsroom;
import org.stet.core.OnH2;
import org.stet.core.shared.InvalidInput;

/** What a file is called and what it pretends to be decide nothing; only its bytes do, and only pixels leave (T07, T08). */
@OnH2
class UploadAttackTests {

    private static final String SCRIPT = "<script>alert(1)</script>";
    private static final List<String> NAMES = List.of(
            "picture.html.jpg",
            "picture.jpg.html",
            "picture.JpG.PHP",
            "picture.jpg.",
            "picture.jpg ",
            "picture.jpg\0.html",
            "../../../etc/cron.d/picture.jpg",
            "..\\..\\windows\\picture.svg",
            "picture.jpg;.jsp",
            "\u202Egpj.exe");

    @Autowired
    private Newsroom newsroom;

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private PictureStore store;

    @Autowired
    private VariantWorkshop workshop;

    static Stream<Arguments> polyglots() {
        var bodies = Map.of(
                "a JPEG and a web page",
                TestPictures.jpegWithHtml(TestPictures.jpeg(400, 40)),
                "a PNG and an archive",
                TestPictures.joined(TestPictures.png(400, 41), "PK\u0003\u0004".getBytes(ISO_8859_1), script()),
                "a PNG and a script",
                TestPictures.joined(TestPictures.pngWithText(TestPictures.png(400, 42)), script()),
                "a JPEG and a program",
                TestPictures.joined(TestPictures.jpeg(400, 43), "\u007fELF<?php ".getBytes(ISO_8859_1), script()));
        return bodies.entrySet().stream()
                .flatMap(body -> NAMES.stream().map(name -> Arguments.of(body.getKey(), name, body.getValue())));
    }

    @ParameterizedTest(name = "{0} called {1}")
    @MethodSource("polyglots")
    void ofAPolyglotOnlyThePixelsRemain(String what, String name, byte[] bytes) throws IOException {
        assertThat(new String(bytes, ISO_8859_1)).as(what).contains("<script>");
        var picture = upload(bytes, name);
        assertThat(workshop.developNext()).isTrue();
        assertThat(picture.id().value()).matches("[0-9a-f]{32}");
        assertThat(picture.originalName()).doesNotContain("/", "\\", "\0");
        var ready = library.find(picture.id()).orElseThrow().ready();
        for (var format : VariantFormat.values()) {
            assertThat(ready.of(format)).containsExactly(320, 1600);
            for (var width : ready.of(format)) {
                assertThat(stored(picture, new PictureVariant(width, format)))
                        .doesNotContainIgnoringCase("script")
                        .doesNotContain("PK\u0003\u0004", "ELF", "php", TestPictures.SECRET)
                        .startsWith(format == VariantFormat.JPEG ? "\u00ff\u00d8\u00ff" : "RIFF");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GIF89a<script>alert(1)</script>",
                "GIF89a/*<svg onload=alert(1)>*/=1",
                "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>",
                "\u00ef\u00bb\u00bf<svg onload='alert(1)'/>",
                " \n\t<SVG onload='alert(1)'/>",
                "<?xml version='1.0'?><svg/>",
                "<!doctype html><script>alert(1)</script>",
                "<HTML><script>alert(1)</script>",
                "%PDF-1.7 <script>",
                "PK\u0003\u0004picture.jpg",
                "MZ\u0090\0program",
                "\u007fELF\u0002\u0001",
                "#!/bin/sh\nrm -rf /",
                "<?php system($_GET[0]); ?>",
                "<%@ page import='java.io.*' %>",
                "BM\u0036\0\0\0",
                "II*\0\b\0\0\0",
                "\0\0\0 ftypheic",
                "\0\0\0 ftypavif",
                "RIFF\u0010\0\0\0WAVEfmt ",
                "\u00ff\u00d8\u00ff\u00e0<script>alert(1)</script>",
                "\u0089PNG\r\n\u001a\n<script>alert(1)</script>",
                "RIFF\u00ff\0\0\0WEBP<script>alert(1)</script>",
                ""
            })
    void whatIsNoPictureIsRefusedWhateverItIsCalled(String bytes) {
        for (var name : NAMES) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> upload(bytes.getBytes(ISO_8859_1), name))
                    .satisfies(refused -> assertThat(refused.sentence()).endsWith("."));
        }
        assertThat(library.count(new PictureQuery("", PictureFilter.ALL, LocalDate.EPOCH)))
                .isZero();
    }

    @Test
    void theBytesAreCountedAsTheyArriveWhateverLengthWasDeclared() {
        var endless = new InputStream() {
            private long sent;

            @Override
            public int read() {
                sent++;
                assertThat(sent).isLessThan(ReceivedFile.MAX_BYTES + 100_000);
                return sent == 1 ? 0xFF : 0xD8;
            }

            @Override
            public int available() {
                return 12;
            }
        };
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> newsroom.as(newsroom.ada(), () -> editing.upload(endless, "small.jpg")))
                .withMessageContaining("20 MB");
    }

    private PictureEntry upload(byte[] bytes, String name) {
        var copy = Arrays.copyOf(bytes, bytes.length);
        return newsroom.as(newsroom.ada(), () -> editing.upload(new ByteArrayInputStream(copy), name));
    }

    private String stored(PictureEntry picture, PictureVariant variant) throws IOException {
        try (var stored = store.open(picture.id(), variant).orElseThrow()) {
            return new String(stored.bytes().readAllBytes(), ISO_8859_1);
        }
    }

    private static byte[] script() {
        return SCRIPT.getBytes(ISO_8859_1);
    }
}
