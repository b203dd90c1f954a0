package io.shirase.invoice;

import static io.shirase.invoice.InvoiceItem.CURRENCY;
import static io.shirase.invoice.InvoiceItem.DELIVERED_ON;
import static io.shirase.invoice.InvoiceItem.GROSS;
import static io.shirase.invoice.InvoiceItem.INVOICE_NUMBER;
import static io.shirase.invoice.InvoiceItem.ISSUED_ON;
import static io.shirase.invoice.InvoiceItem.NET;
import static io.shirase.invoice.InvoiceItem.PAID_ON;
import static io.shirase.invoice.InvoiceItem.REGISTRATION_NUMBER;
import static io.shirase.invoice.InvoiceItem.TAX;
import static io.shirase.invoice.InvoiceItem.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.invoice.Findings.How;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InvoiceTextTest {

    private static Findings read(String... pages) {
        return InvoiceText.read(List.of(pages), How.TEXT);
    }

    private static void holds(Findings found, InvoiceItem item, @Nullable String value) {
        assertThat(found.text(item)).as(item.name()).isEqualTo(value);
    }

    @Test
    @DisplayName("A usual invoice says who, how much with and without tax, when, and its numbers")
    void usual() {
        Findings found = read("""
                請 求 書
                請求書番号：INV-2026-0118
                発行日：2026年11月20日
                株式会社やまびこ食品 御中 テストデータ復旧株式会社
                〒101-0001 東京都千代田区1-2-3
                TEL 03-1234-5678
                登録番号：T7000012050002
                下記のとおりご請求申し上げます。
                ご請求金額 ¥275,000-
                納品日 2026年11月18日
                品名 数量 単価 金額
                サーバー復旧作業 1 式 250,000 250,000
                小計 ¥250,000
                消費税（10%） ¥25,000
                合計 ¥275,000
                お支払期限：2026年12月31日
                振込先 みずほ銀行 神田支店 普通 1234567 テストデータフッキュウ（カ
                """);

        holds(found, VENDOR, "テストデータ復旧株式会社");
        holds(found, REGISTRATION_NUMBER, "T7000012050002");
        holds(found, INVOICE_NUMBER, "INV-2026-0118");
        holds(found, ISSUED_ON, "2026-11-20");
        holds(found, DELIVERED_ON, "2026-11-18");
        holds(found, PAID_ON, null);
        holds(found, GROSS, "275000");
        holds(found, NET, "250000");
        holds(found, TAX, "25000");
        holds(found, CURRENCY, "JPY");
        assertThat(found.kind()).isEqualTo(PaperKind.INVOICE);
        assertThat(found.at(GROSS)).hasValueSatisfying(at -> {
            assertThat(at.page()).isEqualTo(1);
            assertThat(at.words()).isEqualTo("ご請求金額 ¥275,000-");
        });
    }

    @Test
    @DisplayName("Full width, the years of an era, and totals in columns")
    void fullWidth() {
        Findings found = read("""
                御請求書
                請求日　令和８年１１月５日
                有限会社オオゾラ印刷　㊞
                小計　消費税　合計金額
                ￥１００，０００　￥１０，０００　￥１１０，０００
                """);

        holds(found, VENDOR, "有限会社オオゾラ印刷");
        holds(found, ISSUED_ON, "2026-11-05");
        holds(found, GROSS, "110000");
        holds(found, NET, "100000");
        holds(found, TAX, "10000");
    }

    @Test
    @DisplayName("A receipt says when it was paid; an amount in the style of receipts is read")
    void receipt() {
        Findings found = read("""
                領 収 証
                株式会社やまびこ食品 様
                R8.11.26
                金 275,000円也
                領収金額 275,000円（うち消費税 25,000円）
                但し サーバー復旧費用として 上記正に領収いたしました
                一般社団法人テスト支援機構
                T8700110005901
                """);

        holds(found, PAID_ON, "2026-11-26");
        holds(found, ISSUED_ON, null);
        holds(found, GROSS, "275000");
        holds(found, TAX, "25000");
        holds(found, VENDOR, "一般社団法人テスト支援機構");
        assertThat(found.kind()).isEqualTo(PaperKind.RECEIPT);
    }

    @Test
    @DisplayName("Several rates make one tax where they add up with the net amount")
    void severalRates() {
        Findings found = read("""
                請求書
                小計 105,000円
                消費税(10%) 10,000円
                消費税(8%) 400円
                ご請求金額 115,400円
                """);

        holds(found, GROSS, "115400");
        holds(found, NET, "105000");
        holds(found, TAX, "10400");
    }

    @Test
    @DisplayName("What was carried over, paid before or withheld is not what this invoice costs")
    void carriedOver() {
        Findings carried = read("""
                請求書
                前回ご請求額 330,000円
                ご入金額 330,000円
                繰越残高 0円
                小計 50,000円
                消費税 5,000円
                今回ご請求額 55,000円
                """);
        Findings withheld = read("""
                請求書
                弁護士法人テスト
                小計 300,000円
                消費税 30,000円
                合計 330,000円
                源泉徴収税額 30,630円
                ご請求金額 299,370円
                """);
        Findings onlyWithheld = read("""
                請求書
                報酬 300,000円
                源泉徴収税額 30,630円
                ご請求金額 269,370円
                """);

        holds(carried, GROSS, "55000");
        holds(carried, NET, "50000");
        holds(withheld, GROSS, "330000");
        holds(withheld, NET, "300000");
        holds(withheld, VENDOR, "弁護士法人テスト");
        holds(onlyWithheld, GROSS, null);
    }

    @Test
    @DisplayName("Where sums contradict one another, none is taken")
    void contradiction() {
        holds(read("ご請求金額 110,000円", "ご請求金額 220,000円"), GROSS, null);
        holds(read("小計 100,000円\n消費税 10,000円\nご請求金額 120,000円"), GROSS, null);
        holds(read("小計 100,000円\n消費税 10,000円\n合計 100,000円"), GROSS, null);
        holds(read("お見積金額 100,000円（税抜）"), GROSS, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    合計金額（税込） 55,000円 | 55000
                    税込合計 ¥ 55,000 | 55000
                    お支払金額：5万5000円 | 55000
                    合 計 55000 | 55000
                    総計 \\55,000 | 55000
                    合計（税抜） 50,000円 |
                    単価 55,000円 |
                    金額は別途ご連絡します |
                    ご請求金額 -55,000円 |
                    値引 ▲5,000円 |
                    """)
    @DisplayName("The words before an amount say what it is")
    void labels(String line, @Nullable String gross) {
        holds(read(line), GROSS, gross);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    発行日 2026/11/23 | 2026-11-23
                    発行日：2026-11-23 | 2026-11-23
                    請求日 令和8年11月23日 | 2026-11-23
                    請求日 令和元年5月1日 | 2019-05-01
                    2026年11月23日 | 2026-11-23
                    Invoice Date: November 23, 2026 | 2026-11-23
                    Date: 23 Nov 2026 | 2026-11-23
                    発行日 08/11/23 |
                    お支払期限 2026年12月31日 |
                    Due date: 2026-12-31 |
                    対象期間 2026年11月1日〜2026年11月30日 |
                    2026年11月31日 |
                    """)
    @DisplayName("A day is read by its label; a period, a day by which to pay or a year in two figures is none")
    void days(String line, @Nullable String day) {
        holds(read(line), ISSUED_ON, day);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    請求番号 20261123-001 | 20261123-001
                    請求書No. A-77/2 | A-77/2
                    No.00123 | 00123
                    Invoice #: 2026-0009 | 2026-0009
                    伝票番号：第５号 |
                    No. 2026/11/23 |
                    """)
    @DisplayName("The invoice's own number")
    void numbers(String line, @Nullable String number) {
        holds(read(line), INVOICE_NUMBER, number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    テスト法律事務所 | テスト法律事務所
                    （株）テスト商会 | (株)テスト商会
                    ㈱テスト商会 | (株)テスト商会
                    請求元：山田太郎 | 山田太郎
                    Example Security Ltd. | Example Security Ltd.
                    テスト銀行株式会社 本店 |
                    株式会社やまびこ食品 御中 |
                    振込先 株式会社テスト |
                    """)
    @DisplayName("Who wrote it: a form of company or a label, never the addressee or the bank")
    void vendors(String line, @Nullable String vendor) {
        holds(read(line), VENDOR, vendor);
    }

    @Test
    @DisplayName("Two companies that nothing tells apart are none")
    void twoVendors() {
        holds(read("株式会社あか\n株式会社あお"), VENDOR, null);
        holds(read("株式会社あか\n御中\n株式会社あお"), VENDOR, "株式会社あお");
    }

    @Test
    @DisplayName("Another currency is said; a dollar that may be any is not taken")
    void currencies() {
        Findings dollars = read("Invoice\nInvoice No: 17-4\nExample Forensics, Inc.\nTotal due USD 1,234.56");

        holds(dollars, GROSS, "1234.56");
        holds(dollars, CURRENCY, "USD");
        holds(dollars, VENDOR, "Example Forensics, Inc.");
        holds(read("Total due $1,234.56"), GROSS, null);
        holds(read("Total due €99.00"), CURRENCY, "EUR");
    }

    @Test
    @DisplayName("No text says nothing, and a wall of text ends soon")
    void oddTexts() {
        assertThat(read("").isEmpty()).isTrue();
        assertThat(read("1".repeat(200_000)).isEmpty()).isTrue();
        assertThat(read("T 1 ".repeat(50_000)).isEmpty()).isTrue();
        assertThat(read(("合計 " + "1,".repeat(500) + "\n").repeat(3_000)).text(GROSS))
                .isNull();
    }

    @Test
    @DisplayName("What was found is written and read back as it was")
    void writtenAndReadBack() {
        Findings found = read("請求書\n発行日 2026/11/23\n合計 ¥55,000\n株式会社テスト\tです");

        assertThat(Findings.readBack(found.written())).isEqualTo(found);
        assertThat(found.yen(GROSS)).isEqualTo(55_000L);
    }
}
