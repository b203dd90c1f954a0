package io.shirase.claimfile;

import io.shirase.product.Figure;
import io.shirase.product.Overrides;
import io.shirase.product.Quantity;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes a certificate file apart, as strictly as a claim file. */
final class CertificateParser {

    private static final FieldNames CERTIFICATE = FieldNames.required("format", "product", "figures");
    private static final FieldNames FIGURE =
            FieldNames.required("kind", "code").optional("yen", "percent", "days", "years");

    private static final Map<String, Figure.Kind> KINDS =
            Arrays.stream(Figure.Kind.values()).collect(Collectors.toMap(Figure.Kind::code, Function.identity()));
    private static final Map<String, Quantity.Unit> UNITS =
            Arrays.stream(Quantity.Unit.values()).collect(Collectors.toMap(Quantity.Unit::code, Function.identity()));

    private final JsonInput in;
    private final Map<Figure, Quantity> figures = new TreeMap<>();

    CertificateParser(JsonInput in) {
        this.in = in;
    }

    CertificateFile certificate() {
        String product = "";
        in.beginObject();
        for (String field = in.field(CERTIFICATE); field != null; field = in.field(CERTIFICATE)) {
            switch (field) {
                case "format" -> format();
                case "product" -> product = in.text();
                default -> figures();
            }
        }
        return new CertificateFile(product, new Overrides(figures));
    }

    private void format() {
        if (!in.text().equals(CertificateFile.FORMAT)) {
            throw in.refuse("The format is not " + CertificateFile.FORMAT + ".");
        }
    }

    private void figures() {
        in.beginArray();
        for (int i = 0; in.element(i); i++) {
            figure();
        }
    }

    private void figure() {
        Figure.@Nullable Kind kind = null;
        String code = "";
        Quantity quantity = null;
        in.beginObject();
        for (String field = in.field(FIGURE); field != null; field = in.field(FIGURE)) {
            switch (field) {
                case "kind" -> kind = kind();
                case "code" -> code = in.text();
                default -> {
                    if (quantity != null) {
                        throw in.refuse("The figure has two amounts.");
                    }
                    quantity = quantity(field);
                }
            }
        }
        if (kind == null || quantity == null) {
            throw in.refuse("The figure has no amount: add yen, percent, days or years.");
        }
        if (figures.put(new Figure(kind, code), quantity) != null) {
            throw in.refuse("The figure stands twice.");
        }
    }

    private Figure.Kind kind() {
        Figure.Kind kind = KINDS.get(in.text());
        if (kind == null) {
            throw in.refuse(
                    "The kind is none of " + KINDS.keySet().stream().sorted().toList() + ".");
        }
        return kind;
    }

    private Quantity quantity(String field) {
        Quantity.Unit unit = java.util.Objects.requireNonNull(UNITS.get(field));
        long amount = in.wholeNumber(unit.most());
        if (!unit.allows(amount)) {
            throw in.refuse("Expected a whole number from " + unit.least() + " to " + unit.most() + ".");
        }
        return new Quantity(amount, unit);
    }
}
