package org.stet.admin.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.upload.Upload;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.stet.admin.ConsoleTest;
import org.stet.core.account.AccountId;
import org.stet.core.media.PictureEditing;
import org.stet.core.media.PictureLibrary;
import org.stet.core.media.TestPictures;
import org.stet.core.shared.PictureRef;

class PictureFieldTests extends ConsoleTest {

    @Autowired
    private PictureEditing editing;

    @Autowired
    private PictureLibrary library;

    @Autowired
    private WebApplicationContext context;

    @Test
    void anUploadBecomesTheValueAndIsShown() {
        signIn(newsroom.ada());
        var field = attached();
        var heard = new ArrayList<@Nullable PictureRef>();
        field.addValueChangeListener(change -> heard.add(change.getValue()));
        upload("portrait.png", TestPictures.png(40, 30));
        var picture = field.getValue();
        assertThat(heard).containsExactly(picture);
        assertThat(field.entry().orElseThrow().originalName()).isEqualTo("portrait.png");
        assertThat(find(Image.class).single().getSrc()).isEqualTo("pictures/" + picture);
        assertThat(newsroom.as(
                        newsroom.ada(),
                        () -> library.find(field.entry().orElseThrow().id())))
                .isPresent();
    }

    @Test
    void whatIsNoPictureIsRefusedAtTheFieldAndTheOldOneStays() {
        signIn(newsroom.ada());
        var field = attached();
        upload("portrait.png", TestPictures.png(40, 30));
        var before = field.getValue();
        upload("portrait.jpg", "GIF89a is no photo".getBytes(StandardCharsets.US_ASCII));
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).isEqualTo("This file is a GIF. Upload a JPEG, PNG or WebP.");
        assertThat(field.getValue()).isEqualTo(before);
    }

    @Test
    void whoMayNotUploadIsToldSoAtTheField() {
        signIn(newsroom.noor());
        var field = attached();
        upload("portrait.png", TestPictures.png(40, 30));
        assertThat(field.getErrorMessage()).startsWith("Your roles do not allow this");
        assertThat(library.search("", 10)).isEmpty();
    }

    @Test
    void aPictureCanBeRemoved() {
        signIn(newsroom.ada());
        var field = attached();
        upload("portrait.png", TestPictures.png(40, 30));
        press("Remove");
        assertThat(field.getValue()).isNull();
        assertThat(find(Image.class).exists()).isFalse();
    }

    @Test
    void onlySignedInPeopleSeeThePicturesAndNoSharedCacheKeepsThem() throws Exception {
        var ada = newsroom.ada();
        var picture = newsroom.as(
                ada,
                () -> editing.upload(new ByteArrayInputStream(TestPictures.png(40, 30)), "a.png")
                        .id());
        var address = get("/pictures/" + picture);
        web().perform(address).andExpect(status().is3xxRedirection());
        web().perform(get("/pictures/" + picture).with(as(ada)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/jpeg"))
                .andExpect(header().string("Cache-Control", "max-age=86400, private"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"));
        for (var unknown : new String[] {"0123456789abcdef", "No-Picture", "..%2f..%2fetc"}) {
            web().perform(get("/pictures/{id}", unknown).with(as(ada))).andExpect(status().is4xxClientError());
        }
    }

    /** T09: whatever stands where the id should be, no file but a picture's is ever answered with. */
    @Test
    void noWayLeadsOutOfThePictures() throws Exception {
        var ada = newsroom.ada();
        for (var way : List.of(
                "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "..%252f..%252fetc%252fpasswd",
                "..%5c..%5cetc%5cpasswd",
                "%c0%ae%c0%ae%c0%afetc",
                "%ef%bc%8e%ef%bc%8e%ef%bc%8fetc",
                "a%00.jpg",
                "a;b=c/../../small",
                "-/small",
                "A/small")) {
            web().perform(get(URI.create("/pictures/" + way)).with(as(ada))).andExpect(status().is4xxClientError());
        }
    }

    private RequestPostProcessor as(AccountId who) {
        return newsroom.as(
                who,
                () -> SecurityMockMvcRequestPostProcessors.authentication(Objects.requireNonNull(
                        SecurityContextHolder.getContext().getAuthentication())));
    }

    private MockMvc web() {
        return MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    private PictureField attached() {
        var field = new PictureField(editing, library);
        UI.getCurrent().add(field);
        return field;
    }

    private void upload(String name, byte[] bytes) {
        test(find(Upload.class).single()).upload(name, "image/png", bytes);
        roundTrip();
    }
}
