package io.shirase.claim.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithUserDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

@WithUserDetails("admin")
@DisplayName("The import of a claim file")
class ClaimFileViewTest extends ScreenTest {

    private static final String PRODUCT = "tokio-marine-chuokai";

    @Autowired
    private Policies policies;

    private final String number = "CF-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @DisplayName(
            "shows what would be made, with the certificate's own numbers, and makes it for the firm that is chosen")
    void made() {
        open("admin/claims/import");
        asInABrowser();
        send(0, claim("2026-04-01T16:00"));
        assertThat(words()).contains(number, "サイバー攻撃", "1件、合計 ¥1,000");
        send(
                1,
                "{\"format\":\"certificate/1\",\"product\":\"" + PRODUCT
                        + "\",\"figures\":[{\"kind\":\"limit\",\"code\":\"emergency\",\"yen\":7000000}]}");
        assertThat(words()).contains("この証券だけの数字");
        press("登録する");
        assertThat(policies.ofNumbers(List.of(number))).isEmpty();
        firm().setValue(new Organisation(Demo.FIRM.id(), Demo.FIRM.kind(), Demo.FIRM.name()));
        press("登録する");

        Policy made = policies.ofNumbers(List.of(number)).getFirst();
        assertThat(made.insuredOrganisationId()).isEqualTo(Demo.FIRM.id());
        assertThat(made.overrides().figures()).hasSize(1);
        assertThat(words()).contains("登録しました", "事故 1 件、費用 1 件");

        send(0, claim("2026-05-01T16:00"));
        assertThat(words()).doesNotContain("この証券だけの数字");
        assertThat(words()).contains("このままでは登録できません", "期間の重なる契約がすでにあります").doesNotContain("だれの契約か");
    }

    @Test
    @DisplayName("says where a file is none, and keeps nothing")
    void refused() {
        open("admin/claims/import");
        send(0, claim("2026-04-01T16:00").replace("\"standard\"", "\"<b>none</b>\""));
        assertThat(words()).contains("登録できません", "/policy/plan", "このプランはありません");
        open("admin/policies/new");
        open("admin/claims/import");
        send(0, claim("2026-04-01T16:00"));
        send(1, "{}");
        assertThat(words()).contains("証券の数字のファイルの /format を確かめてください：この項目は必ず書きます。");
        open("admin/policies/new");
        open("admin/claims/import");
        send(0, "[]");
        assertThat(words()).contains("ここには項目のまとまり { … } が入ります。").doesNotContain("ファイルの  を");
        assertThat(policies.ofNumbers(List.of(number))).isEmpty();
    }

    @Test
    @DisplayName("reads no more than the page says that it takes, whatever a browser sends")
    void tooLarge() {
        open("admin/claims/import");
        Upload upload = find(Upload.class).all().getFirst();
        upload.setMaxFileSize(0);

        send(0, " ".repeat(20 * 1024 * 1024) + claim("2026-04-01T16:00"));

        assertThat(words()).contains("20MBを超えています").doesNotContain(number);
    }

    /** The session knows who is signed in, and holds to it whatever a thread says. */
    private static void asInABrowser() {
        VaadinSession.getCurrent()
                .getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        SecurityContextHolder.getContext());
    }

    private void send(int which, String json) {
        Upload upload = find(Upload.class).all().get(which);
        test(upload).upload("claim.json", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> firm() {
        return (ComboBox<Organisation>) find(ComboBox.class).all().getFirst();
    }

    private String claim(String start) {
        return """
                {"format": "claim-file/1",
                 "policy": {"product": "%s", "certificateNumber": "%s", "periodStart": "%s",
                  "periodEnd": "2027-04-01T16:00", "plan": "standard",
                  "terms": {"policyLimit": 300000000, "costLimit": 50000000}},
                 "incidents": [{"id": "A", "kind": "cyber-attack", "discoveredAt": "2026-06-01T09:00"}],
                 "expenses": [{"id": "1", "incident": "A", "activity": "lawyer", "amount": 1000}]}
                """.formatted(PRODUCT, number, start);
    }
}
