package io.shirase.claimfile;

import io.shirase.assessment.Claim;
import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a certificate file apart, as strictly as a claim file. */
final class CertificateParser {

    private enum CertificateField {
        FORMAT,
        PRODUCT,
        FIGURES,
        AMENDMENTS
    }

    private enum AmendmentField {
        FROM,
        PLAN,
        TERMS,
        RIDERS,
        FIGURES
    }

    private enum FigureField {
        KIND,
        CODE,
        YEN,
        PERCENT,
        DAYS,
        YEARS
    }

    private static final FieldNames<CertificateField> CERTIFICATE = FieldNames.requiredUpTo(CertificateField.FIGURES);
    private static final FieldNames<AmendmentField> AMENDMENT = FieldNames.requiredUpTo(AmendmentField.FIGURES);
    private static final FieldNames<FigureField> FIGURE = FieldNames.requiredUpTo(FigureField.CODE);

    private static final Map<String, Figure.Kind> KINDS =
            Arrays.stream(Figure.Kind.values()).collect(Collectors.toMap(Figure.Kind::code, Function.identity()));
    private final JsonInput in;

    CertificateParser(JsonInput in) {
        this.in = in;
    }

    CertificateFile certificate() {
        String product = "";
        Overrides overrides = Overrides.NONE;
        List<CertificateFile.Amendment> amendments = new ArrayList<>();
        in.beginObject(CERTIFICATE);
        for (CertificateField field = in.field(CERTIFICATE); field != null; field = in.field(CERTIFICATE)) {
            switch (field) {
                case FORMAT -> format();
                case PRODUCT -> product = in.text();
                case FIGURES -> overrides = figures();
                case AMENDMENTS -> amendments(amendments);
            }
        }
        return new CertificateFile(product, overrides, amendments);
    }

    private void format() {
        if (!in.text().equals(CertificateFile.FORMAT)) {
            throw in.refuse("claimfile.certificate.format", CertificateFile.FORMAT);
        }
    }

    private void amendments(List<CertificateFile.Amendment> amendments) {
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            amendments.add(amendment());
        }
    }

    private CertificateFile.Amendment amendment() {
        PolicyParser policy = new PolicyParser(in);
        LocalDate from = LocalDate.MIN;
        String plan = "";
        Claim.Terms terms = null;
        Set<String> riders = Set.of();
        Overrides overrides = Overrides.NONE;
        in.beginObject(AMENDMENT);
        for (AmendmentField field = in.field(AMENDMENT); field != null; field = in.field(AMENDMENT)) {
            switch (field) {
                case FROM -> from = in.date();
                case PLAN -> plan = in.text();
                case TERMS -> terms = policy.terms();
                case RIDERS -> riders = policy.riders();
                case FIGURES -> overrides = figures();
            }
        }
        return new CertificateFile.Amendment(from, plan, Objects.requireNonNull(terms), riders, overrides);
    }

    private Overrides figures() {
        Map<Figure, Quantity> figures = new TreeMap<>();
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            figure(figures);
        }
        return new Overrides(figures);
    }

    private void figure(Map<Figure, Quantity> figures) {
        Figure.@Nullable Kind kind = null;
        String code = "";
        Quantity quantity = null;
        in.beginObject(FIGURE);
        for (FigureField field = in.field(FIGURE); field != null; field = in.field(FIGURE)) {
            switch (field) {
                case KIND -> kind = kind();
                case CODE -> code = in.text();
                case YEN -> quantity = quantity(quantity, Quantity.Unit.YEN);
                case PERCENT -> quantity = quantity(quantity, Quantity.Unit.PERCENT);
                case DAYS -> quantity = quantity(quantity, Quantity.Unit.DAYS);
                case YEARS -> quantity = quantity(quantity, Quantity.Unit.YEARS);
            }
        }
        if (kind == null || quantity == null) {
            throw in.refuse("claimfile.figure.none");
        }
        if (figures.put(new Figure(kind, code), quantity) != null) {
            throw in.refuse("claimfile.figure.twice");
        }
    }

    private Figure.Kind kind() {
        Figure.Kind kind = KINDS.get(in.text());
        if (kind == null) {
            throw in.refuse(
                    "claimfile.figure.kind", KINDS.keySet().stream().sorted().toList());
        }
        return kind;
    }

    private Quantity quantity(@Nullable Quantity before, Quantity.Unit unit) {
        if (before != null) {
            throw in.refuse("claimfile.figure.amounts");
        }
        long amount = in.wholeNumber(unit.most());
        if (!unit.allows(amount)) {
            throw in.refuse("claimfile.number", String.valueOf(unit.least()), String.valueOf(unit.most()));
        }
        return new Quantity(amount, unit);
    }
}
