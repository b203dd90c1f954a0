package io.shirase.storage;

import io.shirase.assessment.Activity;
import io.shirase.assessment.Cause;
import io.shirase.assessment.ContinuationCostType;
import io.shirase.assessment.IncidentKind;
import io.shirase.assessment.LeakedData;
import io.shirase.assessment.LineOutcome;
import io.shirase.assessment.Reason;
import io.shirase.assessment.SuspicionOutcome;
import io.shirase.assessment.Trait;
import io.shirase.assessment.WindowState;
import jakarta.persistence.Converter;

/** The vocabulary of the claim file in the database. */
final class Vocabularies {

    private Vocabularies() {}

    @Converter(autoApply = true)
    static class ActivityConverter extends CodedConverter<Activity> {
        ActivityConverter() {
            super(Activity.class);
        }
    }

    @Converter(autoApply = true)
    static class CauseConverter extends CodedConverter<Cause> {
        CauseConverter() {
            super(Cause.class);
        }
    }

    @Converter(autoApply = true)
    static class ContinuationCostTypeConverter extends CodedConverter<ContinuationCostType> {
        ContinuationCostTypeConverter() {
            super(ContinuationCostType.class);
        }
    }

    @Converter(autoApply = true)
    static class IncidentKindConverter extends CodedConverter<IncidentKind> {
        IncidentKindConverter() {
            super(IncidentKind.class);
        }
    }

    @Converter(autoApply = true)
    static class LeakedDataConverter extends CodedConverter<LeakedData> {
        LeakedDataConverter() {
            super(LeakedData.class);
        }
    }

    @Converter(autoApply = true)
    static class LineOutcomeConverter extends CodedConverter<LineOutcome> {
        LineOutcomeConverter() {
            super(LineOutcome.class);
        }
    }

    @Converter(autoApply = true)
    static class ReasonConverter extends CodedConverter<Reason> {
        ReasonConverter() {
            super(Reason.class);
        }
    }

    @Converter(autoApply = true)
    static class SuspicionOutcomeConverter extends CodedConverter<SuspicionOutcome> {
        SuspicionOutcomeConverter() {
            super(SuspicionOutcome.class);
        }
    }

    @Converter(autoApply = true)
    static class TraitConverter extends CodedConverter<Trait> {
        TraitConverter() {
            super(Trait.class);
        }
    }

    @Converter(autoApply = true)
    static class WindowStateConverter extends CodedConverter<WindowState> {
        WindowStateConverter() {
            super(WindowState.class);
        }
    }
}
