package io.shirase.zengin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.shirase.money.Yen;
import io.shirase.zengin.TransferFile.Payer;
import io.shirase.zengin.TransferFile.Transfer;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The layout is that of 全銀協制定ファイルフォーマット【総合振込】, as banks publish it: name, kind and length of each field in turn. */
@DisplayName("A file of collective transfers")
class TransferFileTest {

    private static final int[] HEADER = {1, 2, 1, 10, 40, 4, 4, 15, 3, 15, 1, 7, 17};
    private static final int[] DATA = {1, 4, 15, 3, 15, 4, 1, 7, 30, 10, 1, 10, 10, 1, 1, 7};
    private static final int[] TRAILER = {1, 6, 12, 101};
    private static final int[] END = {1, 119};

    /** A bank and branches that no table has. */
    private static final Account FROM = new Account("9998", "001", Account.Kind.CURRENT, "0001234", "ｼﾗｾ");

    private static final Account TO = new Account("9998", "012", Account.Kind.ORDINARY, "7654321", "ｶ)ﾐﾅﾄｾｲｷ");

    private final TransferFile file = new TransferFile(
            new Payer("123", "ｼﾗｾｶｻｲﾎｹﾝ(ｶ", FROM),
            LocalDate.of(2026, 12, 1),
            List.of(new Transfer(TO, Yen.of(90_000), 7, 1), new Transfer(TO, Yen.of(1), 7, 2)));

    @Test
    @DisplayName("has a header, a record for each transfer, a trailer and an end, each of 120 bytes and a CR LF")
    void layout() {
        byte[] bytes = file.text().getBytes(Charset.forName(TransferFile.CHARSET));
        assertThat(bytes).hasSize(5 * 122);
        List<String> records = file.text().lines().toList();
        assertThat(fields(records.get(0), HEADER))
                .containsExactly(
                        "1", "21", "0", "0000000123", "ｼﾗｾｶｻｲﾎｹﾝ(ｶ", "1201", "9998", "", "001", "", "2", "0001234", "");
        assertThat(fields(records.get(1), DATA))
                .containsExactly(
                        "2",
                        "9998",
                        "",
                        "012",
                        "",
                        "0000",
                        "1",
                        "7654321",
                        "ｶ)ﾐﾅﾄｾｲｷ",
                        "0000090000",
                        "0",
                        "0000000007",
                        "0000000001",
                        "7",
                        "",
                        "");
        assertThat(fields(records.get(3), TRAILER)).containsExactly("8", "000002", "000000090001", "");
        assertThat(fields(records.get(4), END)).containsExactly("9", "");
    }

    private static List<String> fields(String record, int[] lengths) {
        List<String> fields = new java.util.ArrayList<>();
        int at = 0;
        for (int length : lengths) {
            fields.add(record.substring(at, at + length).stripTrailing());
            at += length;
        }
        assertThat(at).isEqualTo(TransferFile.RECORD).isEqualTo(record.length());
        return fields;
    }

    @Test
    @DisplayName("comes back with what each transfer was called; what is no such file is refused")
    void comesBack() {
        assertThat(TransferFile.references(file.text()))
                .extracting(
                        TransferFile.Reference::second,
                        reference -> reference.amount().amount())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(1L, 90_000L), org.assertj.core.groups.Tuple.tuple(2L, 1L));
        String withoutLines = file.text().replace("\r\n", "");
        assertThat(TransferFile.references(withoutLines)).isEqualTo(TransferFile.references(file.text()));
        assertThat(TransferFile.references(withoutLines + "\u001a")).hasSize(2);
        assertThatIllegalArgumentException().isThrownBy(() -> TransferFile.references("2"));
        assertThatIllegalArgumentException().isThrownBy(() -> TransferFile.references("2" + "x".repeat(119)));
    }

    @ParameterizedTest
    @DisplayName("names a holder as banks do: kana of half a letter's width, small ones large, the long vowel a hyphen")
    @CsvSource({
        "カ）ミナトセイキ, ｶ)ﾐﾅﾄｾｲｷ",
        "ｶ)ﾐﾅﾄｾｲｷ, ｶ)ﾐﾅﾄｾｲｷ",
        "みなとガッキ, ﾐﾅﾄｶﾞﾂｷ",
        "データショップ, ﾃﾞ-ﾀｼﾖﾂﾌﾟ",
        "ａｂｃ商会, ''",
        "ＡＢＣ　データ, ABC ﾃﾞ-ﾀ",
        "ヴォーグ, ｳﾞｵ-ｸﾞ",
        "😀, ''"
    })
    void kana(String typed, String taken) {
        assertThat(BankKana.of(typed).orElse("")).isEqualTo(taken);
    }
}
