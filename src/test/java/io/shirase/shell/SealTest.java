package io.shirase.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page whose inline script carries a person's text")
class SealTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "</script><script>alert(1)</script>",
                "</SCRIPT foo><img src=x onerror=alert(1)>",
                "<!--<script>",
                "<!-- <ScRiPt ",
                "</script\t>",
                "<<script>/script>"
            })
    @DisplayName("has still one script, which holds the whole text")
    void text(String hostile) {
        Document page = Jsoup.parse("<html><head></head><body></body></html>");
        page.head().appendElement("script").appendChild(new DataNode("window.x = {\"v\":\"" + hostile + "\"};"));

        Seal.put(page, "n");

        Document read = Jsoup.parse(page.html());
        assertThat(read.select("script")).hasSize(1);
        assertThat(read.select("img")).isEmpty();
        assertThat(read.selectFirst("script").data().replace("\\u003c", "<")).contains(hostile + "\"};");
        assertThat(read.selectFirst("script").attr("nonce")).isEqualTo("n");
    }
}
