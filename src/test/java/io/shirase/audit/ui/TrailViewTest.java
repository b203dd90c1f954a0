package io.shirase.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextField;
import io.shirase.audit.AuditTrail;
import io.shirase.audit.TrailPoint;
import io.shirase.consent.ConsentStep;
import io.shirase.directory.SupportEntry;
import io.shirase.language.Coded;
import io.shirase.language.Messages;
import io.shirase.persistence.ScreenTest;
import io.shirase.review.DecisionKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
@DisplayName("The page of the audit trail")
class TrailViewTest extends ScreenTest {

    private static final Pattern ACTION = Pattern.compile("\"([a-z]+\\.[a-z-]+)\"");
    private static final Pattern RECORDED = Pattern.compile("(audit\\.record|changed|tell|record)\\(\\s*\"[^;]*");

    @Autowired
    private AuditTrail audit;

    @Test
    @DisplayName("shows the entries, and of an address with a filter those that it names")
    void filter() {
        newPolicy();
        open("admin/trail?action=policy.added");

        assertThat(words()).contains("操作の記録");
        TrailGrid grid = find(TrailGrid.class).single();
        assertThat(grid.getGenericDataView().getItems().toList())
                .isNotEmpty()
                .allMatch(entry -> entry.entry().action().equals("policy.added"));
    }

    @Test
    @DisplayName("says where nothing matches, and that only one thing is looked for")
    void nothing() {
        UUID unknown = UUID.randomUUID();
        open("admin/trail?thing=" + unknown);

        assertThat(words()).contains("当てはまる記録はありません", unknown.toString());
    }

    @Test
    @DisplayName("takes an address that makes no sense for one without a filter")
    void nonsense() {
        newPolicy();
        open("admin/trail?thing=x&from=yesterday&until=");

        assertThat(find(TrailGrid.class).single().isVisible()).isTrue();
    }

    @Test
    @DisplayName("checks the whole trail, against a kept point too, and refuses what is no such point")
    void check() {
        newPolicy();
        TrailPoint kept = audit.newest();
        open("admin/trail");

        TextField anchor = find(TextField.class).all().stream()
                .filter(field -> field.getLabel().startsWith("手元に控えた値"))
                .findFirst()
                .orElseThrow();
        test(anchor).setValue("12");
        press();
        assertThat(anchor.isInvalid()).isTrue();

        test(anchor).setValue(kept.toString());
        press();
        assertThat(anchor.isInvalid()).isFalse();
        assertThat(words()).contains("件すべてがそろっています", audit.newest().toString());
    }

    @Test
    @DisplayName("has a word for everything that is written down")
    void everyActionHasAWord() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<String> sources = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("claimfile"))
                    .map(TrailViewTest::read)
                    .toList();
            List<String> actions = sources.stream()
                    .flatMap(source -> RECORDED.matcher(source).results())
                    .flatMap(call -> ACTION.matcher(call.group()).results().limit(1))
                    .map(found -> found.group(1))
                    .filter(action -> !action.equals("login.refused"))
                    .toList();
            assertThat(actions).contains("incident.corrected", "expense.added", "login.failed", "trail.downloaded");
            assertThat(Stream.of(
                                    actions.stream(),
                                    actions("review.", DecisionKind.values()),
                                    actions("consent.", ConsentStep.values()),
                                    actions("support.", SupportEntry.Kind.values()))
                            .flatMap(all -> all)
                            .filter(action -> !Messages.in(Locale.JAPANESE).has("audit.action." + action)))
                    .isEmpty();
        }
    }

    private static Stream<String> actions(String beginning, Coded... kinds) {
        return Arrays.stream(kinds).map(kind -> beginning + kind.code());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private void press() {
        find(Button.class).all().stream()
                .filter(button -> button.getText().equals("確かめる"))
                .findFirst()
                .ifPresent(button -> test(button).click());
    }
}
