package io.shirase.overview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.server.VaadinSession;
import io.shirase.persistence.ScreenTest;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The page of figures")
class OverviewViewTest extends ScreenTest {

    @Test
    @DisplayName("is not there for claim handlers, the insured or agencies")
    void forWhom() {
        for (String other : java.util.List.of("handler", "policyholder", "agency")) {
            signInHere(other);
            open("overview");
            assertThat(isNotFound()).as(other).isTrue();
        }
    }

    @Test
    @DisplayName("has each table with what it measures, a drawing, and both files; unknown is said to be unknown")
    void tables() {
        show("overview?year=all");
        assertThat(find(H2.class).all().stream().map(H2::getText))
                .contains("商品ごとの状態", "限度額が残り少ない契約", "最初の返事までの日数", "認めなかった理由", "事故の原因", "年ごと");
        assertThat(words()).contains("現在", "訓練は数えず");
        assertThat(find(Chart.class).all()).isNotEmpty();
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains(
                        "files/overview/products.csv", "files/overview/products.xlsx", "files/overview/overview.xlsx");
    }

    @Test
    @DisplayName("keeps the chosen year in the address, and takes one that nobody can mean for the current one")
    void year() {
        show("overview?year=2019");
        assertThat(find(Select.class).single().getValue()).isEqualTo("2019");
        assertThat(find(Anchor.class).all().stream().map(Anchor::getHref))
                .contains("files/overview/months.csv?year=2019");

        show("overview?year=99999999999");
        assertThat(find(Select.class).single().getValue()).isEqualTo("2026");
    }

    @Test
    @DisplayName("speaks English too")
    void english() {
        VaadinSession.getCurrent().setLocale(Locale.ENGLISH);
        UI.getCurrent().setLocale(Locale.ENGLISH);
        show("overview?year=all");
        assertThat(words()).contains("By product", "Days to the first answer").doesNotContain("overview.");
    }

    private void show(String path) {
        signInHere("supervisor");
        open(path);
    }
}
