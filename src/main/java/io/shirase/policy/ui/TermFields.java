package io.shirase.policy.ui;

import static io.shirase.part.Screen.words;

import com.vaadin.flow.component.html.Div;
import io.shirase.assessment.Claim;
import io.shirase.money.Yen;
import io.shirase.part.YenField;
import io.shirase.policy.OwnTerms;
import io.shirase.product.Product;
import io.shirase.product.Term;
import org.jspecify.annotations.Nullable;

/** The terms of a certificate that an administrator enters, as far as its product takes them. */
final class TermFields extends Div {

    private final YenField claimLimit = new YenField(words().of("policy.ui.term.claimLimit"));
    private final YenField declared = new YenField(words().of("policy.ui.figures.premiumDeclared"));
    private final YenField actual = new YenField(words().of("policy.ui.figures.premiumActual"));

    TermFields(Product product) {
        addClassName("form-fields");
        if (OwnTerms.takes(product, Term.CLAIM_LIMIT)) {
            add(claimLimit);
        }
        if (OwnTerms.takes(product, Term.PREMIUM_RATIO)) {
            declared.setHelperText(words().of("policy.ui.figures.premium.help"));
            add(declared, actual);
        }
    }

    void show(OwnTerms terms) {
        claimLimit.setYen(terms.claimLimit());
        Claim.Rate ratio = terms.premiumRatio();
        declared.setYen(ratio == null ? null : Yen.of(ratio.numerator()));
        actual.setYen(ratio == null ? null : Yen.of(ratio.denominator()));
    }

    /** Whether something is typed that cannot be; the field then says so. */
    boolean isMistyped() {
        boolean half = declared.getValue().isBlank() != actual.getValue().isBlank();
        if (half) {
            say(declared.getValue().isBlank() ? declared : actual, words().of("policy.ui.figures.premium.half"));
        }
        return half || claimLimit.isMistyped() || declared.isMistyped() || actual.isMistyped();
    }

    OwnTerms terms() {
        return new OwnTerms(claimLimit.yen().orElse(null), ratio());
    }

    private Claim.@Nullable Rate ratio() {
        Yen numerator = declared.yen().orElse(null);
        Yen denominator = actual.yen().orElse(null);
        return numerator == null || denominator == null
                ? null
                : new Claim.Rate(numerator.amount(), denominator.amount());
    }

    void say(String term, String error) {
        if (term.equals(Term.CLAIM_LIMIT.key())) {
            say(claimLimit, error);
        } else if (term.equals(Term.PREMIUM_RATIO.key())) {
            say(declared, error);
        }
    }

    private static void say(YenField field, String error) {
        field.setErrorMessage(error);
        field.setInvalid(true);
    }
}
