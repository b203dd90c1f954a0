package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Splitting a stream into lines")
class LineInputTest {

    private static List<String> lines(InputStream in, int longest) throws IOException {
        List<String> lines = new ArrayList<>();
        LineInput input = new LineInput(in, longest);
        while (input.next()) {
            lines.add(
                    input.tooLong()
                            ? "too long"
                            : new String(input.bytes(), input.from(), input.length(), StandardCharsets.UTF_8));
        }
        return lines;
    }

    private static InputStream dripping(String text, int most) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                return super.read(bytes, from, Math.min(length, most));
            }
        };
    }

    @Test
    void keepsEveryLineWhateverTheBuffersBoundaries() throws IOException {
        Random random = new Random(7);
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            written.add("x".repeat(random.nextInt(i % 50 == 0 ? 300_000 : 3_000)) + i);
        }
        assertThat(lines(dripping(String.join("\n", written), 7_777), 1_000_000))
                .isEqualTo(written);
        assertThat(lines(dripping(String.join("\n", written) + "\n", 100_000), 1_000_000))
                .isEqualTo(written);
    }

    @Test
    void ofNothingMakesNoLine() throws IOException {
        assertThat(lines(dripping("", 10), 100)).isEmpty();
        assertThat(lines(dripping("\n", 10), 100)).containsExactly("");
    }

    @Test
    void doesNotKeepALineThatIsTooLongButGoesOnBehindIt() throws IOException {
        String text = "a\n" + "b".repeat(1_000_000) + "\nc\n" + "d".repeat(700_000);
        assertThat(lines(dripping(text, 4_096), 300_000)).containsExactly("a", "too long", "c", "too long");
    }

    @Test
    void keepsALineThatIsJustAsLongAsALineMayBe() throws IOException {
        String most = "e".repeat(300_000);
        assertThat(lines(dripping(most + "\n" + most + "f\ng", 4_096), 300_000)).containsExactly(most, "too long", "g");
        assertThat(lines(dripping(most, 300_000), 300_000)).containsExactly(most);
    }

    @Test
    void holdsNoMoreThanALineHoweverLongOneIs() throws IOException {
        LineInput input = new LineInput(dripping("h".repeat(5_000_000) + "\ni", 65_536), 300_000);
        assertThat(input.next()).isTrue();
        assertThat(input.tooLong()).isTrue();
        assertThat(input.bytes()).hasSizeLessThanOrEqualTo(300_002);
        assertThat(input.next()).isTrue();
        assertThat(input.tooLong()).isFalse();
        assertThat(input.length()).isEqualTo(1);
        assertThat(input.next()).isFalse();
    }

    @Test
    void knowsABlankLine() throws IOException {
        LineInput input = new LineInput(dripping(" \t\r\n\nx\n   x", 4), 100);
        List<Boolean> blank = new ArrayList<>();
        while (input.next()) {
            blank.add(input.blank());
        }
        assertThat(blank).containsExactly(true, true, false, false);
    }
}
