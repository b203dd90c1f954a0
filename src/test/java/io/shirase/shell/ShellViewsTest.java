package io.shirase.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import io.shirase.part.ErrorCard;
import io.shirase.persistence.OnH2;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithUserDetails;

@OnH2
@DisplayName("The frame, without a browser")
class ShellViewsTest extends SpringBrowserlessTest {

    @Test
    @WithUserDetails("policyholder")
    @DisplayName("shows the same page for what is not there and for what is not for this role")
    void notFound() {
        UI.getCurrent().navigate("no/such/page");
        String unknown = cardText();
        UI.getCurrent().navigate("admin/products");

        assertThat(cardText()).isEqualTo(unknown);
    }

    private String cardText() {
        return find(ErrorCard.class).single().getElement().getTextRecursively();
    }
}
