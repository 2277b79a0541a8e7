package org.stet.core.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.core.shared.InvalidInput;

class PictureFormatTests {

    @Test
    void whatBeginsLikeAPictureWeTakeIsRecognised() {
        assertThat(PictureFormat.of(TestPictures.jpeg(2, 2))).isEqualTo(PictureFormat.JPEG);
        assertThat(PictureFormat.of(TestPictures.png(2, 2))).isEqualTo(PictureFormat.PNG);
        assertThat(PictureFormat.of(TestPictures.webp())).isEqualTo(PictureFormat.WEBP);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GIF87a                                  | a GIF
            GIF89a<script>alert(1)</script>         | a GIF
            <svg xmlns='http://www.w3.org/2000/svg'>| an SVG
            ' \n<SVG onload=alert(1)>'              | an SVG
            <?xml version='1.0'?><svg/>             | an SVG
            <!DOCTYPE html><p>                      | a web page
            <html><body>                            | a web page
            %PDF-1.7                                | a PDF
            'PK\u0003\u0004'                        | a ZIP
            BM6                                     | a BMP
            MM\0*                                   | a TIFF
            '\0\0\0\u0020ftypheic'                  | a HEIC
            '\0\0\0\u0020ftypavif'                  | an AVIF
            MZ                                      | not a picture
            #!/bin/sh                               | not a picture
            """)
    void anythingElseIsRefusedByItsName(String start, String name) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> PictureFormat.of(start.translateEscapes().getBytes(ISO_8859_1)))
                .withMessageContaining("This file is " + name)
                .withMessageContaining("Upload a JPEG, PNG or WebP.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\u00ff\u00d8", "\u0089PN", "RIFF", "RIFF....WAVE", " \u00ff\u00d8\u00ff", "JFIF"})
    void aBeginningOfAPictureIsNone(String start) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> PictureFormat.of(start.getBytes(ISO_8859_1)));
    }
}
