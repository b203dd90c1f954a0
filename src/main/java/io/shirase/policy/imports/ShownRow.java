package io.shirase.policy.imports;

import io.shirase.policy.Policy;
import io.shirase.product.Term;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes a row for the screen of what the check says of it. */
final class ShownRow {

    private ShownRow() {}

    static ImportRow of(StoredRow stored, CheckedRow checked) {
        Map<ImportField, String> mended = new EnumMap<>(ImportField.class);
        stored.mended().forEach((code, text) -> ImportField.of(code).ifPresent(field -> mended.put(field, text)));
        ReadRow read = checked.read();
        Policy policy = checked.policy();
        Policy existing = checked.existing();
        boolean own = stored.outcome() == Outcome.LEFT_OUT || stored.twin() != null;
        return new ImportRow(
                stored.place(),
                own ? stored.outcome() : checked.outcome(),
                read == null ? said(stored) : read.texts,
                mended,
                checked.findings(),
                existing,
                policy,
                policy == null || existing == null ? List.of() : differences(existing, policy),
                stored.twin());
    }

    /** Of a row that is no policy: what its first cells say. */
    private static Map<ImportField, String> said(StoredRow stored) {
        String said = String.join(
                " ",
                stored.cells().stream()
                        .map(CellText::of)
                        .filter(text -> !text.isEmpty())
                        .limit(5)
                        .toList());
        return Map.of(ImportField.CERTIFICATE_NUMBER, said);
    }

    private static List<ImportField> differences(Policy before, Policy after) {
        return Arrays.stream(ImportField.values())
                .filter(field -> !Objects.equals(value(field, before), value(field, after)))
                .toList();
    }

    private static @Nullable Object value(ImportField field, Policy policy) {
        Term term = field.term();
        if (term != null && term != Term.WAITING_HOURS) {
            return Stated.yen(policy.terms(), term);
        }
        return switch (field) {
            case CERTIFICATE_NUMBER -> policy.certificateNumber();
            case INSURED -> policy.insuredOrganisationId();
            case INSURED_NAME -> policy.insuredName();
            case AGENCY -> policy.agencyOrganisationId();
            case PERIOD_START -> policy.periodStart();
            case PERIOD_END -> policy.periodEnd();
            case PLAN -> policy.plan();
            case RIDERS -> policy.riders();
            case WAITING_HOURS -> policy.terms().waitingHours();
            case PAID_OUTSIDE -> policy.paidOutsideFile();
            default -> policy.product();
        };
    }
}
