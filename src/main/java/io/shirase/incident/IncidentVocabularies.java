package io.shirase.incident;

import io.shirase.storage.CodedConverter;
import jakarta.persistence.Converter;

/** The incident's own vocabulary in the database. */
final class IncidentVocabularies {

    private IncidentVocabularies() {}

    @Converter(autoApply = true)
    static class NoticeFromConverter extends CodedConverter<NoticeFrom> {
        NoticeFromConverter() {
            super(NoticeFrom.class);
        }
    }

    @Converter(autoApply = true)
    static class StatusConverter extends CodedConverter<IncidentStatus> {
        StatusConverter() {
            super(IncidentStatus.class);
        }
    }
}
