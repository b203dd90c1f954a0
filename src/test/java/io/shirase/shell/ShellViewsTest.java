package io.shirase.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.shirase.part.ErrorCard;
import io.shirase.persistence.OnH2;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.test.context.support.WithUserDetails;

@OnH2
@DisplayName("The frame, without a browser")
class ShellViewsTest extends SpringBrowserlessTest {

    @Autowired
    JdbcClient database;

    @Test
    @WithUserDetails("policyholder")
    @DisplayName("shows the same page for what is not there and for what is not for this role")
    void notFound() {
        UI.getCurrent().navigate("no/such/page");
        String unknown = cardText();
        UI.getCurrent().navigate("admin/products");

        assertThat(cardText()).isEqualTo(unknown);
    }

    @Test
    @WithUserDetails("policyholder")
    @DisplayName("tells the trail who asked for another's page, and not of an address that no page has")
    void refused() {
        String another = "incidents/" + UUID.randomUUID();
        String mistyped = "no/such/" + UUID.randomUUID();
        UI.getCurrent().navigate(another);
        UI.getCurrent().navigate(mistyped);

        assertThat(database.sql("select count(*) from audit_entry where action = 'access.refused' and detail = ?")
                        .param("/" + another)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(database.sql("select count(*) from audit_entry where detail = ?")
                        .param("/" + mistyped)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private String cardText() {
        return find(ErrorCard.class).single().getElement().getTextRecursively();
    }
}
