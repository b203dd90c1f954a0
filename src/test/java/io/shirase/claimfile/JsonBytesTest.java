package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON written as bytes")
class JsonBytesTest {

    private static byte[] written(Consumer<JsonBytes> writing) {
        var out = new ByteArrayOutputStream();
        JsonBytes json = new JsonBytes(out);
        writing.accept(json);
        json.flush();
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L1", "\"\\/", "\u0000\u001f\n\t\u007f", "é߿ࠀ", "緊急対応費用①", "😀x𠮷", "a~b"})
    void readsBackAsTheSameText(String text) {
        byte[] bytes = written(json -> json.text(text));
        assertThat(CaseFiles.JSON.readTree(bytes).asString()).isEqualTo(text);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).startsWith("\"").endsWith("\"");
    }

    @Test
    void writesALoneSurrogateAsAnEscape() {
        assertThat(new String(written(json -> json.text("\ud83d")), StandardCharsets.UTF_8))
                .isEqualTo("\"\\ud83d\"");
        assertThat(new String(written(json -> json.text("\ude00x")), StandardCharsets.UTF_8))
                .isEqualTo("\"\\ude00x\"");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 9, 10, 99, 100, 1_234_567, 9_007_199_254_740_991L, Long.MAX_VALUE})
    void writesNumbers(long number) {
        assertThat(new String(written(json -> json.number(number)), StandardCharsets.UTF_8))
                .isEqualTo(String.valueOf(number));
    }

    @Test
    void isUtf8AtTheEdgesOfEveryLength() {
        for (int point : new int[] {0x20, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff}) {
            String text = Character.toString(point);
            assertThat(written(json -> json.text(text)))
                    .as("U+%x", point)
                    .isEqualTo(("\"" + text + "\"").getBytes(StandardCharsets.UTF_8));
        }
        assertThat(written(json -> json.text("\u001f"))).isEqualTo("\"\\u001f\"".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void keepsEverythingInOrderHoweverMuchItIs() {
        StringBuilder expected = new StringBuilder();
        byte[] bytes = written(json -> {
            for (int i = 0; i < 3_000; i++) {
                json.raw('[').number(i).raw(JsonBytes.utf8("],")).text("x".repeat(i));
                expected.append('[')
                        .append(i)
                        .append("],\"")
                        .append("x".repeat(i))
                        .append('"');
            }
        });
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo(expected.toString());
    }

    @Test
    void takesOneLetterMoreWhereverItsBufferEnds() {
        for (int before = 1_020; before < 1_030; before++) {
            String text = "x".repeat(before);
            assertThat(written(json -> json.raw(JsonBytes.utf8(text)).raw('!').raw('?')))
                    .isEqualTo((text + "!?").getBytes(StandardCharsets.UTF_8));
            assertThat(written(json -> json.raw(JsonBytes.utf8(text)).number(7)))
                    .isEqualTo((text + "7").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void makesRoomForATextOfNothingButEscapes() {
        for (int length = 160; length < 180; length++) {
            String text = "\u0001".repeat(length);
            assertThat(CaseFiles.JSON.readTree(written(json -> json.text(text))).asString())
                    .isEqualTo(text);
        }
    }
}
