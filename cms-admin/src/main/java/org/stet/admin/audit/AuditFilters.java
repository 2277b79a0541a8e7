package org.stet.admin.audit;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.stet.admin.component.SearchField;
import org.stet.admin.component.Words;
import org.stet.core.account.AccountEntry;
import org.stet.core.audit.AuditQuery;
import org.stet.core.shared.Subject;

/** The filters over the audit log, to and from the address. Days are the newsroom's. What the address says wrongly is ignored. */
class AuditFilters extends Div {

    static final String PERSON = "person";
    static final String SUBJECT = "subject";
    static final List<String> KINDS =
            List.of("article", "author", "category", "tag", "dossier", "ticker", "picture", "account", "settings");

    private static final String TEXT = "q";
    private static final String VERB = "verb";
    private static final String FROM = "from";
    private static final String UNTIL = "until";

    private final SearchField text = new SearchField(Words.of("audit.search"));
    private final ComboBox<AccountEntry> person = new ComboBox<>();
    private final ComboBox<String> verb = new ComboBox<>();
    private final Select<String> subject = new Select<>();
    private final DatePicker from = new DatePicker();
    private final DatePicker until = new DatePicker();
    private final List<AccountEntry> people;
    private final List<String> verbs;
    private final ZoneId zone;
    private boolean reading;

    AuditFilters(List<AccountEntry> people, List<String> verbs, ZoneId zone, Runnable changed) {
        this.people = people;
        this.verbs = verbs;
        this.zone = zone;
        addClassName("filter-fields");
        person.setItems(people);
        person.setItemLabelGenerator(AccountEntry::name);
        person.setClearButtonVisible(true);
        verb.setItems(verbs);
        verb.setClearButtonVisible(true);
        subject.setItems(KINDS);
        subject.setEmptySelectionAllowed(true);
        subject.setEmptySelectionCaption(Words.of("audit.any-subject"));
        subject.setItemLabelGenerator(AuditFilters::subjectWords);
        from.setLocale(Locale.UK);
        from.setClearButtonVisible(true);
        until.setLocale(Locale.UK);
        until.setClearButtonVisible(true);
        name();
        add(text, person, verb, subject, from, until);
        Stream.<HasValue<?, ?>>of(text, person, verb, subject, from, until)
                .forEach(field -> field.addValueChangeListener(change -> announce(changed)));
    }

    private void name() {
        person.setPlaceholder(Words.of("audit.anybody"));
        person.setAriaLabel(Words.of("audit.person"));
        verb.setPlaceholder(Words.of("audit.any-verb"));
        verb.setAriaLabel(Words.of("audit.verb"));
        subject.setPlaceholder(Words.of("audit.any-subject"));
        subject.setAriaLabel(Words.of("audit.subject"));
        from.setPlaceholder(Words.of("audit.from"));
        from.setAriaLabel(Words.of("audit.from"));
        until.setPlaceholder(Words.of("audit.until"));
        until.setAriaLabel(Words.of("audit.until"));
    }

    private static String subjectWords(@Nullable String subject) {
        if (subject == null) {
            return Words.of("audit.any-subject");
        }
        var colon = subject.indexOf(':');
        return colon < 0
                ? Words.of("audit.kind." + subject)
                : Words.of("audit.one." + subject.substring(0, colon), subject.substring(colon + 1));
    }

    private void announce(Runnable changed) {
        if (!reading) {
            changed.run();
        }
    }

    void read(QueryParameters parameters) {
        reading = true;
        text.setValue(parameters.getSingleParameter(TEXT).orElse(""));
        person.setValue(
                parameters.getSingleParameter(PERSON).flatMap(this::person).orElse(null));
        verb.setValue(
                parameters.getSingleParameter(VERB).filter(verbs::contains).orElse(null));
        var wanted = parameters.getSingleParameter(SUBJECT).filter(AuditFilters::isSubject);
        subject.setItems(
                Stream.concat(KINDS.stream(), wanted.stream()).distinct().toList());
        subject.setValue(wanted.orElse(null));
        from.setValue(
                parameters.getSingleParameter(FROM).flatMap(AuditFilters::day).orElse(null));
        until.setValue(
                parameters.getSingleParameter(UNTIL).flatMap(AuditFilters::day).orElse(null));
        reading = false;
    }

    private Optional<AccountEntry> person(String id) {
        return people.stream().filter(entry -> entry.id().toString().equals(id)).findFirst();
    }

    private static boolean isSubject(String text) {
        try {
            return KINDS.contains(new Subject(text).value().split(":")[0]);
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }

    Location location() {
        var parameters = new LinkedHashMap<String, String>();
        if (!text.isEmpty()) {
            parameters.put(TEXT, text.getValue());
        }
        person.getOptionalValue()
                .ifPresent(value -> parameters.put(PERSON, value.id().toString()));
        verb.getOptionalValue().ifPresent(value -> parameters.put(VERB, value));
        subject.getOptionalValue().ifPresent(value -> parameters.put(SUBJECT, value));
        from.getOptionalValue().ifPresent(value -> parameters.put(FROM, value.toString()));
        until.getOptionalValue().ifPresent(value -> parameters.put(UNTIL, value.toString()));
        return new Location(AuditNavigation.PATH, QueryParameters.simple(parameters));
    }

    /** The last day is wanted whole. */
    AuditQuery query() {
        return new AuditQuery(
                person.getOptionalValue().map(AccountEntry::id).orElse(null),
                verb.getOptionalValue().orElse(""),
                subject.getOptionalValue().orElse(""),
                from.getOptionalValue().map(this::beginOf).orElse(null),
                until.getOptionalValue().map(day -> beginOf(day.plusDays(1))).orElse(null),
                text.getValue());
    }

    private Instant beginOf(LocalDate day) {
        return day.atStartOfDay(zone).toInstant();
    }
}
