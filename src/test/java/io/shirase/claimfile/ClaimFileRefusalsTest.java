package io.shirase.claimfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.shirase.assessment.Claim;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A claim file, taken at its word")
class ClaimFileRefusalsTest {

    private static final String CLAIM = """
            {'format': 'claim-file/1',
             'policy': {'product': 'tokio-marine-chuokai', 'certificateNumber': 'C-1',
               'periodStart': '2026-04-01T16:00', 'periodEnd': '2027-04-01T16:00', 'plan': 'standard',
               'terms': {'policyLimit': 300000000, 'costLimit': 50000000, 'profitLimit': 7, 'continuationLimit': 8,
                 'waitingHours': 9},
               'riders': ['interruption', 'bodily-injury'], 'paidOutsideFile': 0},
             'incidents': [
               {'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00', 'suddenEvent': true},
               {'id': 'B', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00:30'}],
             'expenses': [
               {'id': 'L1', 'incident': 'A', 'activity': 'condolence-person', 'amount': 3000, 'heads': 3,
                'unitCost': 1000, 'traits': ['cash', 'fine'], 'accruedOn': '2026-06-20'},
               {'id': 'L2', 'incident': 'B', 'activity': 'staff', 'amount': 500}],
             'interruptions': [
               {'id': 'E1', 'stops': [['2026-10-05T09:00', '2026-10-06T09:00']],
                'profit': {'standardRevenue': 5, 'actualRevenue': 4, 'profitRate': [1, 2]},
                'continuation': {'restoredAt': '2026-10-06T09:00', 'normalRestoreDays': 3, 'costs': [
                  {'id': 'C1', 'type': 'temporary-asset', 'amount': 4, 'accruedOn': '2026-10-05', 'residual': 1},
                  {'id': 'C2', 'type': 'extra', 'amount': 4, 'accruedOn': '2026-10-05'}]}},
               {'id': 'E2', 'stops': [['2026-11-05T09:00', '2026-11-06T09:00']],
                'profit': {'standardRevenue': 5, 'actualRevenue': 4, 'profitRate': [1, 2]}}]}
            """;

    private static Claim read(String claim) {
        return Examples.read(claim).claim();
    }

    private static ClaimFileException refusal(String claim) {
        ClaimFileException refusal = catchThrowableOfType(ClaimFileException.class, () -> read(claim));
        assertThat(refusal).isNotNull();
        assertThat(refusal.reason(Locale.JAPANESE)).matches("(?s).*[ぁ-ん].*").doesNotContain("!", "{0}");
        return refusal;
    }

    private static String changed(String written, String instead) {
        assertThat(CLAIM).contains(written);
        return CLAIM.replaceFirst(java.util.regex.Pattern.quote(written), instead);
    }

    @Test
    void isReadWhereItSaysEverythingRightly() {
        assertThatCode(() -> read(CLAIM)).doesNotThrowAnyException();
        assertThatCode(() -> new ClaimFileReader(Examples.PRODUCTS)
                        .read(new ByteArrayInputStream(CLAIM.replace('\'', '"').getBytes(StandardCharsets.UTF_8))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "claim-file/1 | claim-file/2 | /format | Expected the format 'claim-file/1'.",
                "'claim-file/1' | 1 | /format | Expected a text.",
                "'claim-file/1' | null | /format | Expected a text; leave out what is not known.",
                "tokio-marine-chuokai | nobody | /policy/product | There is no such product.",
                "2027-04-01T16:00 | 2026-04-01T16:00 | /policy/periodEnd | The period ends after it begins.",
                "'standard' | 'golden' | /policy/plan | The product has no such plan.",
                "'costLimit': 50000000, | '' | /policy/terms/costLimit | The product requires this term.",
                "'policyLimit': 300000000, | '' | /policy/terms/policyLimit | The field is required.",
                "'profitLimit': 7, | '' | /policy/terms/profitLimit | The interruptions need this term.",
                "'continuationLimit': 8, | '' | /policy/terms/continuationLimit | The interruptions need this term.",
                "'id': 'B' | 'id': 'A' | /incidents/1/id | The id stands twice.",
                "'id': 'L2' | 'id': 'L1' | /expenses/1/id | The id stands twice.",
                "'id': 'E2' | 'id': 'E1' | /interruptions/1/id | The id stands twice.",
                "'id': 'C2' | 'id': 'C1' | /interruptions/0/continuation/costs/1/id | The id stands twice.",
                "'incident': 'B' | 'incident': 'C' | /expenses/1/incident | The file has no such incident.",
                "'heads': 3 | 'heads': 2 | /expenses/0/amount | The amount is heads times unitCost.",
                "'id': 'L2' | 'id': '' | /expenses/1/id | The text is empty.",
                "'suddenEvent': true | 'suddenEvent': 'true' | /incidents/0/suddenEvent | Expected true or false.",
                "'kind': 'leak' | 'kind': 'lea' | /incidents/0/kind | The code 'lea' is not known.",
                "'kind': 'leak' | 'kind': 7 | /incidents/0/kind | Expected a code.",
                "'heads': 3 | 'heads': 1000000001 | /expenses/0/heads | Expected a whole number from 0 to 1000000000.",
                "'cash', 'fine' | 'cash', 'fine', 'cash' | /expenses/0/traits/2 | The trait stands twice.",
                "['cash', 'fine'] | 'cash' | /expenses/0/traits | Expected a list.",
                "'accruedOn': '2026-06-20' | 'accruedOn': 20260620 | /expenses/0/accruedOn | Expected a date.",
                "'2026-06-10T09:00' | 7 | /incidents/0/discoveredAt | Expected a time.",
                "{'id': 'E2' | {'id': 'E2', 'id': 'E3' | /interruptions/1/id | The field stands twice.",
                "{'id': 'E2' | {'colour': 'red', 'id': 'E2' | /interruptions/1/colour | The field is not known.",
                "{'id': 'E2' | {'a/b~c': 'red', 'id': 'E2' | /interruptions/1/a~1b~0c | The field is not known.",
                "'id': 'E2', | '' | /interruptions/1/id | The field is required.",
                "[1, 2] | [1] | /interruptions/0/profit/profitRate | A rate has two numbers.",
                "[1, 2] | [1, 2, 3] | /interruptions/0/profit/profitRate/2 | A rate has two numbers.",
                "[1, 2] | [1, 0] | /interruptions/0/profit/profitRate/1 | The denominator is zero.",
                "[['2026-10-05T09:00', '2026-10-06T09:00']] | [] | /interruptions/0/stops | At least one stop is required.",
                "['2026-10-05T09:00', '2026-10-06T09:00'] | ['2026-10-05T09:00'] | /interruptions/0/stops/0 | A stop has two times.",
                "'2026-10-06T09:00']] | '2026-10-06T09:00', '2026-10-07T09:00']] | /interruptions/0/stops/0/2 | A stop has two times.",
                "'2026-10-06T09:00' | '2026-10-05T09:00' | /interruptions/0/stops/0 | A stop ends after it begins.",
                "'extra' | 'temporary-asset' | /interruptions/0/continuation/costs/1 | A temporary-asset has a residual, and nothing else has one.",
                "'residual' | 'extraSaved' | /interruptions/0/continuation/costs/0 | A temporary-asset has a residual, and nothing else has one.",
                "'extra' | 'expedited-restoration' | /interruptions/0/continuation/costs/1 | An expedited-restoration has an extraSaved, and nothing else has one.",
                "'profit': {'standardRevenue': 5, 'actualRevenue': 4, 'profitRate': [1, 2]}}]} | 'stops2': 1}]} | /interruptions/1/stops2 | The field is not known.",
            })
    void isRefusedWithThePlaceAndTheReason(String written, String instead, String path, String reason) {
        ClaimFileException refusal = refusal(changed(written, instead.equals("''") ? "" : instead));
        assertThat(refusal.path()).isEqualTo(path);
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal).hasMessage(path + ": " + reason);
    }

    @Test
    @DisplayName("is refused in Japanese where Japanese is asked, the place and what is written there included")
    void inJapanese() {
        assertThat(refusal(changed("'kind': 'leak'", "'kind': 'lea'")).text(Locale.JAPANESE))
                .isEqualTo("/incidents/0/kind: 「lea」という符号はありません。");
        assertThat(refusal("{").text(Locale.JAPANESE)).isEqualTo("JSONとして読めません（1行目、2文字目）。");
    }

    @Test
    void needsAPartInEveryInterruption() {
        String second = ",\n    'profit': {'standardRevenue': 5, 'actualRevenue': 4, 'profitRate': [1, 2]}}]}";
        ClaimFileException refusal = refusal(changed(second, "}]}"));
        assertThat(refusal.reason()).isEqualTo("An interruption needs a profit or a continuation part.");
        assertThat(refusal.path()).isEqualTo("/interruptions/1");
    }

    @Test
    void breaksOffWithTheFieldThatStandsOpen() {
        String claim = CLAIM.substring(0, CLAIM.indexOf("'kind'"));
        assertThat(refusal(claim).path()).startsWith("/incidents/0");
        assertThat(refusal("").reason()).isEqualTo("The file breaks off.");
        assertThat(refusal("  ").path()).isEmpty();
        assertThat(refusal("{").reason()).contains("end-of-input").contains("(line 1, column 2)");
        assertThat(refusal("[]").reason()).isEqualTo("Expected an object.");
        assertThat(refusal(CLAIM + "{}").reason()).isEqualTo("Something follows behind the claim.");
        assertThat(refusal(CLAIM + "x").reason()).startsWith("This is not JSON: ");
    }

    @Test
    void isCutShortWhereItIsQuoted() {
        String long100 = "x".repeat(100);
        assertThat(refusal(changed("'bodily-injury'", "'" + long100 + "'")).reason())
                .isEqualTo("The product has no rider '" + long100 + "'.");
        assertThat(refusal(changed("'bodily-injury'", "'" + long100 + "y'")).reason())
                .isEqualTo("The product has no rider '" + long100 + "…'.");
        assertThat(refusal(changed("'suddenEvent'", "'" + long100 + "'")).path())
                .isEqualTo("/incidents/0/" + long100);
        assertThat(refusal(changed("'suddenEvent'", "'" + long100 + "y'")).path())
                .isEqualTo("/incidents/0/" + long100 + "…");
        String long200 = "x".repeat(200);
        assertThat(refusal(changed("'kind': 'leak'", "'kind': '" + long200 + "'"))
                        .reason())
                .isEqualTo("The code '" + long200 + "' is not known.");
        assertThat(refusal(changed("'kind': 'leak'", "'kind': '" + long200 + "y'"))
                        .reason())
                .isEqualTo("The code '" + long200 + "…' is not known.");
    }

    @Test
    void saysWhereSomethingIsLargerThanAnyClaimNeeds() {
        assertThat(refusal(changed("'C-1'", "'" + "x".repeat(100_001) + "'")).reason())
                .startsWith("Something here is larger than any claim file needs. (line ");
        assertThat(refusal(changed("'C-1'", "[".repeat(20))).reason()).doesNotStartWith("This is not JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "3000.0, 3000",
        "3e3, 3000",
        "30000e-1, 3000",
        "0.0, 0",
        "0e999, 0",
        "9007199254740991, 9007199254740991",
        "9.007199254740991e15, 9007199254740991"
    })
    void countsANumberByItsValueHoweverItIsWritten(String written, long amount) {
        assertThat(read(changed("'amount': 500", "'amount': " + written))
                        .expenses()
                        .getLast()
                        .amount()
                        .amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-1",
                "-0.5",
                "-3.0",
                "0.5",
                "3000.5",
                "1e-1",
                "1e-101",
                "9007199254740992",
                "9007199254740992.0",
                "1e16",
                "1e18",
                "1e19",
                "18446744073709551616",
                "99999999999999999999",
                "1e2147483647",
                "1e99999999999",
                "true",
                "'3000'"
            })
    void refusesWhatIsNoWholeNumberOfYen(String written) {
        ClaimFileException refusal = refusal(changed("'amount': 500", "'amount': " + written));
        assertThat(refusal.path()).isEqualTo("/expenses/1/amount");
        assertThat(refusal.reason()).isEqualTo("Expected a whole number from 0 to 9007199254740991.");
    }

    @Test
    void takesZeroHeadsAndTheMostOfThem() {
        assertThat(read(changed("'amount': 500", "'amount': 0, 'heads': 0, 'unitCost': 5"))
                        .expenses()
                        .getLast()
                        .heads())
                .isZero();
        assertThat(read(changed("'amount': 500", "'amount': 500, 'heads': 1000000000"))
                        .expenses()
                        .getLast()
                        .heads())
                .isEqualTo(1_000_000_000);
    }

    @Test
    void doesNotOverflowWhereHeadsAndCostAreVast() {
        String wrapping = "'amount': 0, 'heads': 1048576, 'unitCost': 17592186044416";
        assertThat(1_048_576L * 17_592_186_044_416L).isZero();
        assertThat(refusal(changed("'amount': 500", wrapping)).path()).isEqualTo("/expenses/1/amount");
    }

    @Test
    void ofAProductWithoutALimitOfAllCostsNamesNone() {
        ClaimFileException refusal = refusal(Examples.claim(
                "'product': 'personal-information-leak', 'terms': {'policyLimit': 5, 'costLimit': 5}", "", ""));
        assertThat(refusal.path()).isEqualTo("/policy/terms/costLimit");
        assertThat(refusal.reason()).isEqualTo("The product has no such term.");
    }

    @ParameterizedTest
    @CsvSource({
        "2000-01-01",
        "2099-12-31",
        "2026-02-28",
        "2028-02-29",
        "2000-02-29",
        "2026-01-31",
        "2026-04-30",
        "2026-12-01"
    })
    void takesTheDaysOfTheCentury(String day) {
        assertThat(read(changed("'2026-06-20'", "'" + day + "'"))
                        .expenses()
                        .getFirst()
                        .accruedOn())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1999-12-31",
                "2100-01-01",
                "99999-01-01",
                "+2026-01-01",
                "2026-02-29",
                "2026-04-31",
                "2026-02-30",
                "2026-00-01",
                "2026-13-01",
                "2026-01-00",
                "2026-01-32",
                "2026/01/01",
                "2026-01/01",
                "2026-1-01",
                "20a6-01-01",
                "2026-01-0a",
                "2026-01-:1",
                "2026-/1-01",
                "2026-01-01T00:00",
                "",
                "2026-01-1"
            })
    void refusesWhatIsNoDayOfTheCentury(String day) {
        ClaimFileException refusal = refusal(changed("'2026-06-20'", "'" + day + "'"));
        assertThat(refusal.path()).isEqualTo("/expenses/0/accruedOn");
        assertThat(refusal.reason()).isEqualTo("Expected a date of the years 2000 to 2099, such as 2026-04-01.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-06-10T00:00, 2026-06-10T00:00",
        "2026-06-10T23:59, 2026-06-10T23:59",
        "2026-06-10T23:59:59, 2026-06-10T23:59:59",
        "2026-06-10T09:05:00, 2026-06-10T09:05",
        "2099-12-31T00:00:01, 2099-12-31T00:00:01"
    })
    void takesTimesToTheMinuteOrTheSecond(String written, String time) {
        assertThat(read(changed("'2026-06-10T09:00'", "'" + written + "'"))
                        .incidents()
                        .getFirst()
                        .discoveredAt())
                .isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-06-10",
                "2026-06-10T24:00",
                "2026-06-10T23:60",
                "2026-06-10T23:59:60",
                "2026-06-10 09:00",
                "2026-06-10T09-00",
                "2026-06-10T09:00-00",
                "2026-06-10T09:00Z",
                "2026-06-31T09:00",
                "2026-06-10Ta9:00",
                "2026-06-10T09:0a",
                "2026-06-10T09:00:a0",
                "12026-06-10T09:00",
                "99999-06-10T09:00"
            })
    void refusesWhatIsNoTime(String written) {
        ClaimFileException refusal = refusal(changed("'2026-06-10T09:00'", "'" + written + "'"));
        assertThat(refusal.path()).isEqualTo("/incidents/0/discoveredAt");
        assertThat(refusal.reason()).isEqualTo("Expected a time of the years 2000 to 2099, such as 2026-04-01T16:00.");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 20, 32, 33, 100})
    void findsATwinAmongFewAndManyLines(int lines) {
        String all = IntStream.range(0, lines)
                .mapToObj(i -> "{'id': 'L" + i + "', 'incident': 'A', 'activity': 'staff', 'amount': 1}")
                .collect(Collectors.joining(", "));
        String incident = "{'id': 'A', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
        assertThat(read(Examples.tokio("", incident, all)).expenses()).hasSize(lines);
        String twin = all.replace("'L" + (lines - 1) + "'", "'L0'");
        assertThat(refusal(Examples.tokio("", incident, twin)).path()).isEqualTo("/expenses/" + (lines - 1) + "/id");
    }

    @Test
    void doesNotTakeANumberForTheTextBeforeIt() {
        String incident = "{'id': '7', 'kind': 'leak', 'discoveredAt': '2026-06-10T09:00'}";
        String line = "{'id': '%s', 'incident': %s, 'activity': 'staff', 'amount': 1}";
        String both = line.formatted("L1", "'7'") + ", " + line.formatted("L2", "'7'");
        assertThat(read(Examples.tokio("", incident, both)).expenses())
                .extracting(Claim.Expense::incident)
                .containsExactly("7", "7");
        String number = line.formatted("L1", "'7'") + ", " + line.formatted("L2", "7");
        assertThat(refusal(Examples.tokio("", incident, number)).path()).isEqualTo("/expenses/1/incident");
        String empty = line.formatted("L1", "''");
        assertThat(refusal(Examples.tokio("", incident, empty)).reason()).isEqualTo("The text is empty.");
    }

    @Test
    void isReadToItsLastByteAndNoFurther() {
        byte[] claim = CLAIM.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        byte[] within = ("}" + CLAIM.replace('\'', '"') + "{").getBytes(StandardCharsets.UTF_8);
        assertThat(new ClaimFileReader(Examples.PRODUCTS)
                        .read(within, 1, claim.length)
                        .claim())
                .isEqualTo(read(CLAIM));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 15, 31, 32, 33, 40})
    void isUtf8WhereverALetterThatIsNotAsciiStands(int before) {
        String name = "x".repeat(before) + "é緊😀";
        Claim claim = read(changed("'C-1'", "'" + name + "'"));
        assertThat(claim.policy().certificateNumber()).isEqualTo(name);
        byte[] latin = changed("'C-1'", "'" + "x".repeat(before) + "é'")
                .replace('\'', '"')
                .getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(
                                ClaimFileException.class, () -> new ClaimFileReader(Examples.PRODUCTS).read(latin))
                        .reason())
                .isEqualTo("The file is not UTF-8.");
    }

    @Test
    void endsInUtf8() {
        byte[] claim = (CLAIM.replace('\'', '"').strip() + "é").getBytes(StandardCharsets.ISO_8859_1);
        assertThat(catchThrowableOfType(
                                ClaimFileException.class, () -> new ClaimFileReader(Examples.PRODUCTS).read(claim))
                        .reason())
                .isEqualTo("The file is not UTF-8.");
    }

    @Test
    void isNoLargerThanAllowed() {
        byte[] vast = new byte[ClaimFileReader.LARGEST + 1];
        java.util.Arrays.fill(vast, (byte) ' ');
        byte[] claim = CLAIM.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        System.arraycopy(claim, 0, vast, 0, claim.length);
        ClaimFileReader reader = new ClaimFileReader(Examples.PRODUCTS);
        assertThat(reader.read(vast, 0, ClaimFileReader.LARGEST).claim()).isEqualTo(read(CLAIM));
        assertThat(catchThrowableOfType(ClaimFileException.class, () -> reader.read(vast))
                        .reason())
                .isEqualTo("The file is larger than 67108864 bytes.");
        assertThat(catchThrowableOfType(ClaimFileException.class, () -> ClaimFileReader.readExpense(vast))
                        .reason())
                .isEqualTo("The file is larger than 67108864 bytes.");
    }

    @Test
    void ofOneLineMayBeRefusedLikeAWholeOne() {
        String line = "{\"id\": \"L1\", \"incident\": \"A\", \"activity\": \"staff\", \"amount\": 5}";
        assertThat(ClaimFileReader.readExpense(line.getBytes(StandardCharsets.UTF_8))
                        .amount()
                        .amount())
                .isEqualTo(5);
        assertThat(refusedLine(line + " x").reason()).startsWith("This is not JSON");
        assertThat(refusedLine(line + " {}").reason()).isEqualTo("Something follows behind the claim.");
        assertThat(refusedLine(line.replace("5", "-5")).path()).isEqualTo("/amount");
        assertThat(refusedLine(line.replace("L1", "é")).reason()).isEqualTo("The file is not UTF-8.");
    }

    private static ClaimFileException refusedLine(String line) {
        return catchThrowableOfType(
                ClaimFileException.class,
                () -> ClaimFileReader.readExpense(line.getBytes(StandardCharsets.ISO_8859_1)));
    }
}
