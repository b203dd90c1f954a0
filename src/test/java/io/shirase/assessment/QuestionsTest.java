package io.shirase.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.shirase.product.Product;
import io.shirase.product.ProductCatalog;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What is asked about a line")
class QuestionsTest {

    private static final ProductCatalog PRODUCTS = Products.packaged();
    private static final Product INVENTED =
            Products.reader().read(Path.of("src/test/resources/products-extra/kitakaze-anshin.yaml"));

    private static String asked(Product product, String activity) {
        LineQuestions questions = Questions.of(product)
                .about(Arrays.stream(Activity.values())
                        .filter(word -> word.code().equals(activity))
                        .findFirst()
                        .orElseThrow());
        List<String> words = new ArrayList<>();
        if (questions.heads()) {
            words.add("heads");
        }
        if (questions.claim()) {
            words.add("claim");
        }
        if (questions.outsourced()) {
            words.add("outsourced");
        }
        if (questions.domestic()) {
            words.add("domestic");
        }
        if (questions.settlementApproved()) {
            words.add("settlement");
        }
        questions.traits().forEach(trait -> words.add(trait.code()));
        return words.isEmpty() ? "nothing" : String.join(" ", words);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "tokio-marine-chuokai, shutdown, outsourced",
        "tokio-marine-chuokai, attack-check, outsourced",
        "tokio-marine-chuokai, lawyer, regular-fee",
        "tokio-marine-chuokai, consulting, recurrence-consulting",
        "tokio-marine-chuokai, data-restoration, ransom",
        "tokio-marine-chuokai, hardware-repair, portable-device",
        "tokio-marine-chuokai, condolence-person, heads own-goods",
        "tokio-marine-chuokai, condolence-corporation, heads own-goods cash",
        "tokio-marine-chuokai, injury-condolence, heads",
        "tokio-marine-chuokai, public-investigation, fine",
        "tokio-marine-chuokai, regulatory-procedure, fine",
        "tokio-marine-chuokai, damages, claim settlement fine",
        "tokio-marine-chuokai, defence, claim",
        "tokio-marine-chuokai, cooperation, claim",
        "tokio-marine-chuokai, litigation-support, claim",
        "tokio-marine-chuokai, travel, nothing",
        "nisshin-bijisapo, malware-removal, outsourced ransom",
        "nisshin-bijisapo, shutdown, outsourced",
        "nisshin-bijisapo, attack-check, nothing",
        "nisshin-bijisapo, damages, claim fine card-misuse",
        "nisshin-bijisapo, property-condolence, nothing",
        "personal-information-leak, damages, claim settlement fine card-misuse",
        "personal-information-leak, recourse-condolence, heads claim settlement",
        "tokio-marine-chuokai, crisis-consulting, recurrence-consulting",
        "tokio-marine-chuokai, malware-removal, ransom",
        "nisshin-bijisapo, loss-prevention, claim",
        "personal-information-leak, condolence-person, heads",
        "personal-information-leak, defence, nothing",
        "sompo-web, support-service, domestic",
        "sompo-web, condolence-person, heads",
        "sompo-web, damages, claim fine",
        "sompo-leaflet, support-service, domestic",
    })
    void isWhatARuleOfTheProductLooksAt(String product, String activity, String words) {
        assertThat(asked(PRODUCTS.find(product).orElseThrow(), activity)).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "attack-check, domestic",
        "notification, cash",
        "call-centre, fine",
        "condolence-person, heads",
        "shutdown, nothing",
        "lawyer, nothing",
    })
    void followsTheFileOfAProductThatNoJavaKnows(String activity, String words) {
        assertThat(asked(INVENTED, activity)).isEqualTo(words);
    }

    @Test
    void isAskedOnlyOfActivitiesThatTheProductHasAnItemFor() {
        assertThat(Questions.of(INVENTED).activities())
                .extracting(Activity::code)
                .containsExactlyInAnyOrder(
                        "shutdown",
                        "attack-check",
                        "malware-removal",
                        "notification",
                        "call-centre",
                        "condolence-person");
    }

    @Test
    void isNothingWhereNoActivityIsChosenOrNoProductKnown() {
        assertThat(Questions.of(INVENTED).about(null)).isEqualTo(LineQuestions.NONE);
        assertThat(Questions.NONE.activities()).hasSize(Activity.values().length);
        assertThat(Questions.NONE.about(Activity.DAMAGES)).isEqualTo(LineQuestions.NONE);
    }
}
