package io.shirase.edition.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import io.shirase.edition.EditionTrials;
import io.shirase.edition.Editions;
import io.shirase.persistence.ScreenTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithUserDetails;

@DisplayName("The pages of new editions")
class EditionViewsTest extends ScreenTest {

    @Autowired
    private Editions editions;

    @Autowired
    private EditionTrials trials;

    private static byte[] file(String from) throws IOException {
        return Files.readString(Path.of("config/products/sompo-leaflet.yaml"))
                .replace("validFrom: 2019-06-17", "validFrom: " + from)
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    @WithUserDetails("admin")
    @DisplayName(
            "lead from the products to an uploaded edition, its check and its comparison; its uploader cannot put it in force")
    void uploaded() throws IOException {
        open("admin/products");
        assertThat(words()).contains("新しい版");
        open(EditionsView.PATH);
        EditionsView view = (EditionsView) UI.getCurrent().getCurrentView();
        view.take("leaflet.yaml", "product: [".getBytes(StandardCharsets.UTF_8));
        assertThat(words()).contains("商品のファイルではありません。", "leaflet.yaml:1:");
        view.take("leaflet.yaml", file("2095-01-01"));
        assertThat(heading()).isEqualTo("サイバー保険（ちらし）");
        assertThat(words())
                .contains("もう一人を待っています", "理由なしに残っている指摘はありません。", "ファイルが認めている指摘：5件")
                .contains("あなたが送った版です。")
                .doesNotContain("有効にする人");
        assertThat(find(com.vaadin.flow.component.button.Button.class)
                        .withText("有効にする")
                        .exists())
                .isFalse();
    }

    @Test
    @WithUserDetails("supervisor")
    @DisplayName("let a second person compare it and put it in force, and say what is missing")
    void secondPerson() throws IOException {
        byte[] file = file("2096-01-01");
        var edition = as("admin", () -> editions.propose("leaflet.yaml", file));
        open(EditionsView.PATH);
        assertThat(words()).doesNotContain("ファイルを選ぶ").contains("2096年1月1日");
        open(EditionsView.PATH + "/" + edition.id());
        press("有効にする");
        assertThat(words()).contains("今の請求との比較を先にしてください。");
        trials.run(edition.id());
        open(EditionsView.PATH + "/" + edition.id());
        assertThat(words()).contains("支払いの変わる請求はありません。");
        press("有効にする");
        assertThat(words()).contains("有効").doesNotContain("もう一人を待っています");
    }

    @Test
    @WithUserDetails("handler")
    @DisplayName("do not exist for a handler")
    void handler() {
        open(EditionsView.PATH);
        assertThat(isNotFound()).isTrue();
        open("admin/products");
        assertThat(words()).doesNotContain("新しい版");
    }
}
