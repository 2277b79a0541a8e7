package org.stet.admin.settings;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.stet.admin.component.ColourField;
import org.stet.admin.component.RecordForm;
import org.stet.admin.component.Rule;
import org.stet.admin.component.Words;
import org.stet.admin.media.PictureField;
import org.stet.core.settings.SiteSettings;
import org.stet.core.shared.PictureRef;

/** The fields of the settings. Whoever listens learns of every change that readers would see in the site's head. */
class SettingsFields extends RecordForm<SettingsForm> {

    static final int SLOWEST = 100;
    static final int FASTEST = 400;

    private static final int NAME = 80;
    private static final int TAGLINE = 200;

    private final TextField name = new TextField(Words.of("settings.name"));
    private final TextField tagline = new TextField(Words.of("settings.tagline"));
    private final ComboBox<String> zone = new ComboBox<>(Words.of("settings.zone"));
    private final ComboBox<String> language = new ComboBox<>(Words.of("settings.language"));
    private final TextField address = new TextField(Words.of("settings.address"));
    private final ColourField accent = new ColourField(Words.of("settings.accent"), Words.of("settings.accent.sample"));
    private final PictureField logo;
    private final IntegerField speed = new IntegerField(Words.of("settings.speed"));
    private final Checkbox fourEyes = new Checkbox(Words.of("settings.four-eyes"));

    SettingsFields(PictureField logo, Optional<String> configuredUrl, Runnable looksChanged) {
        super(SettingsForm.class);
        this.logo = logo;
        fillLook(looksChanged);
        fillRules(configuredUrl);
        bindLook();
        bindRules();
        var pair = new Div(zone, speed);
        pair.addClassName("two");
        getContent().add(heading("settings.look"), name, tagline, logo, accent);
        getContent().add(heading("settings.rules"), language, pair, address, fourEyes);
    }

    private void fillLook(Runnable looksChanged) {
        name.setMaxLength(NAME);
        name.setRequiredIndicatorVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        tagline.setMaxLength(TAGLINE);
        tagline.setHelperText(Words.of("settings.tagline.hint"));
        tagline.setValueChangeMode(ValueChangeMode.LAZY);
        accent.setName(Words.of("settings.accent.words"));
        logo.setLabel(Words.of("settings.logo"));
        logo.setHelperText(Words.of("settings.logo.hint"));
        name.addValueChangeListener(change -> looksChanged.run());
        tagline.addValueChangeListener(change -> looksChanged.run());
        accent.addValueChangeListener(change -> looksChanged.run());
        logo.addValueChangeListener(change -> looksChanged.run());
    }

    private void fillRules(Optional<String> configuredUrl) {
        zone.setItems(new TreeSet<>(ZoneId.getAvailableZoneIds()));
        zone.setHelperText(Words.of("settings.zone.hint"));
        language.setItems(languages());
        language.setItemLabelGenerator(tag -> Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH));
        language.setHelperText(Words.of("settings.language.hint"));
        address.setHelperText(configuredUrl
                .map(url -> Words.of("settings.address.configured", url))
                .orElseGet(() -> Words.of("settings.address.hint")));
        speed.setMin(SLOWEST);
        speed.setMax(FASTEST);
        speed.setStep(10);
        speed.setStepButtonsVisible(true);
        speed.setManualValidation(true);
        speed.setHelperText(Words.of("settings.speed.hint"));
        fourEyes.setHelperText(Words.of("settings.four-eyes.hint"));
    }

    /** By their English names, in which the list is sorted. */
    private static List<String> languages() {
        return Arrays.stream(Locale.getISOLanguages())
                .sorted(Comparator.comparing(tag -> Locale.of(tag).getDisplayLanguage(Locale.ENGLISH)))
                .toList();
    }

    private static H2 heading(String key) {
        return new H2(Words.of(key));
    }

    private void bindLook() {
        binder.forField(name)
                .withValidator(Rule.requiredLine("The site’s name", NAME))
                .bind("name");
        binder.forField(tagline)
                .withValidator(Rule.line("The tagline", TAGLINE))
                .bind("tagline");
        binder.forField(logo).bind("logo");
        binder.forField(accent)
                .withValidator(Rule.of(value -> sample("https://stet.example", value)))
                .bind("accentColour");
    }

    private void bindRules() {
        binder.forField(zone).asRequired(Words.of("settings.zone.missing")).bind("timeZone");
        binder.forField(language)
                .asRequired(Words.of("settings.language.missing"))
                .bind("language");
        binder.forField(address)
                .withConverter(String::strip, value -> value)
                .withValidator(Rule.of(value -> sample(value, ColourField.FIRST)))
                .bind("baseUrl");
        binder.forField(speed)
                .withDefaultValidator(false)
                .withValidator(
                        value -> value != null && value >= SLOWEST && value <= FASTEST,
                        Words.of("settings.speed.refused", SLOWEST, FASTEST))
                .bind("wordsPerMinute");
        binder.forField(fourEyes).bind("fourEyes");
    }

    private static void sample(String address, String colour) {
        var _ = new SiteSettings(0, "?", "", "UTC", "en", address, colour, null, 250, true);
    }

    void read(SiteSettings settings) {
        binder.readRecord(SettingsForm.of(settings));
    }

    /** What the site's head would show, as far as it is entered. */
    String siteName() {
        return name.getValue();
    }

    String siteTagline() {
        return tagline.getValue();
    }

    String siteAccent() {
        return accent.getValue();
    }

    Optional<PictureRef> siteLogo() {
        return logo.getOptionalValue();
    }

    /** Only the logo is left for the core to refuse: the library lost it meanwhile. */
    void refuseLogo(String sentence) {
        logo.setErrorMessage(sentence);
        logo.setInvalid(true);
        logo.focus();
    }

    @Override
    public void focus() {
        name.focus();
    }
}
