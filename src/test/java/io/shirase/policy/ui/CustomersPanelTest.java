package io.shirase.policy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import io.shirase.identity.Demo;
import io.shirase.identity.Organisation;
import io.shirase.identity.OrganisationKind;
import io.shirase.identity.Organisations;
import io.shirase.persistence.ScreenTest;
import io.shirase.policy.Policies;
import io.shirase.policy.Policy;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@WithUserDetails("admin")
@DisplayName("On an agency's page, its customers")
class CustomersPanelTest extends ScreenTest {

    @Autowired
    private Organisations organisations;

    @Autowired
    private Policies policies;

    private Organisation organisation(OrganisationKind kind) {
        return organisations.add(kind, "担当 " + UUID.randomUUID());
    }

    private Policy policyOf(Organisation firm) {
        Policy plain = newPolicy();
        UUID id = UUID.randomUUID();
        return policies.add(new Policy(
                id,
                plain.product(),
                "C-" + id,
                firm.id(),
                firm.name(),
                Demo.AGENCY.id(),
                plain.periodStart(),
                plain.periodEnd(),
                plain.plan(),
                plain.terms(),
                plain.riders(),
                plain.paidOutsideFile()));
    }

    @SuppressWarnings("unchecked")
    private ComboBox<Organisation> firm() {
        return find(ComboBox.class).single();
    }

    @Test
    @DisplayName("are given to it and taken away; a firm that is not chosen, or has no policy, is said to be so")
    void givenAndTaken() {
        Organisation agency = organisation(OrganisationKind.AGENCY);
        Organisation firm = organisation(OrganisationKind.FIRM);
        Organisation without = organisation(OrganisationKind.FIRM);
        Policy policy = policyOf(firm);
        open("admin/organisations/" + agency.id());
        assertThat(words()).contains("担当しているお客さまはまだありません");
        press("担当に加える");
        assertThat(firm().isInvalid()).isTrue();
        firm().setValue(without);
        press("担当に加える");
        assertThat(words()).contains(without.name() + " には、まだ終わっていない契約がありません");

        firm().setValue(firm);
        press("担当に加える");

        assertThat(words()).contains(firm.name() + " の契約 1 件を、この代理店の担当にしました");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("policies/" + policy.id());
        assertThat(policies.get(policy.id()).agencyOrganisationId()).isEqualTo(agency.id());
        press(firm.name() + " を担当から外す");
        assertThat(words()).contains(firm.name() + " を担当から外しました", "担当しているお客さまはまだありません");
        assertThat(policies.get(policy.id()).agencyOrganisationId()).isNull();
    }

    @Test
    @DisplayName("are not asked for on a firm's page")
    void notOnAFirm() {
        open("admin/organisations/" + organisation(OrganisationKind.FIRM).id());
        assertThat(find(ComboBox.class).exists()).isFalse();
        assertThat(words()).doesNotContain("担当しているお客さま");
    }
}
