package org.stet.admin.audit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.stet.admin.ConsoleTest;
import org.stet.admin.component.NewsroomClock;
import org.stet.core.account.AccountEditing;
import org.stet.core.account.AccountForm;
import org.stet.core.account.Role;
import org.stet.core.audit.AuditDesk;
import org.stet.core.audit.AuditQuery;

class AuditViewTests extends ConsoleTest {

    @Autowired
    private AccountEditing accounts;

    @Autowired
    private AuditDesk desk;

    @Autowired
    private NewsroomClock clock;

    @BeforeEach
    void begin() {
        newsroom.open();
    }

    @Test
    void onlyAdministratorsReadTheAudit() {
        assertThat(whoReach("audit", AuditView.class)).containsExactly(newsroom.noor());
    }

    @Test
    void anEntryIsASentenceThatLeadsToItsSubject() {
        var id = newsroom.published("Audit office asks five labs");
        signIn(newsroom.noor());
        open("audit?subject=article:" + id);
        assertThat(entries().getFirst())
                .contains("Eve Marchetti published revision 1 of ‘Audit office asks five labs’");
        assertThat(entries()).anyMatch(words -> words.contains("Ada Lind submitted ‘Audit office"));
        assertThat(find(Anchor.class)
                        .withText("‘Audit office asks five labs’")
                        .all()
                        .getFirst()
                        .getHref())
                .isEqualTo("stories/" + id);
    }

    @Test
    void theAddressCarriesTheFilters() {
        var ada = newsroom.ada();
        newsroom.submitted("Chips");
        signIn(newsroom.noor());
        open("audit?person=" + ada + "&verb=submitted%20for%20review&q=chips&subject=article&from=2026-01-01");
        assertThat(entries()).singleElement().asString().contains("Ada Lind submitted ‘Chips’ for review");
        var person = find(ComboBox.class).withAriaLabel("Person").single();
        assertThat(person.getValue()).isNotNull();
        test(field()).setValue("nothing like it");
        assertThat(entries()).isEmpty();
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .contains("person=" + ada);
    }

    @Test
    void whatTheAddressSaysWronglyIsIgnored() {
        signIn(newsroom.noor());
        open("audit?person=x&verb=y&subject=%3Cb%3E&from=yesterday&until=2026-13-40");
        assertThat(entries()).isNotEmpty();
        assertThat(find(Select.class).withAriaLabel("Subject").single().getValue())
                .isNull();
    }

    @Test
    void earlierEntriesComeWhenTheyAreAskedFor() {
        var ada = newsroom.ada();
        signIn(newsroom.noor());
        for (var n = 0; n < 60; n++) {
            accounts.signOutEverywhere(ada);
        }
        open("audit?subject=account:" + ada);
        assertThat(entries()).hasSize(50);
        press("Show earlier");
        assertThat(entries()).hasSize(61);
    }

    @Test
    void theExportHoldsEveryPageOfWhatIsFilteredAndNoFormula() throws IOException {
        signIn(newsroom.noor());
        var villain = accounts.create(new AccountForm("=HYPERLINK(\"x\")", "v@x.example", Set.of(Role.WRITER)));
        for (var n = 0; n < 1_001; n++) {
            accounts.signOutEverywhere(villain);
        }
        var bytes = new ByteArrayOutputStream();
        var query = new AuditQuery(null, "", "account:" + villain, null, null, "");
        new AuditExport(desk, clock, () -> query).write(bytes);
        var text = bytes.toString(StandardCharsets.UTF_8);
        assertThat(text).startsWith("\uFEFFEntry,Time,Person,Verb,Subject,Title,Detail\r\n");
        var lines = text.split("\r\n");
        assertThat(lines).hasSize(1 + 1_001 + 1);
        assertThat(lines[1])
                .matches("\\d+,2\\d{3}-\\d\\d-\\d\\dT[\\d:.]+(Z|[+-]\\d\\d:\\d\\d),Noor Haddad,signed out everywhere,"
                        + "account:" + villain + ",\"'=HYPERLINK\\(\"\"x\"\"\\)\",");
    }

    private List<String> entries() {
        return find(ListItem.class).withClassName("entry").all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .toList();
    }

    private TextField field() {
        return find(TextField.class).withAriaLabel("Search words").single();
    }
}
