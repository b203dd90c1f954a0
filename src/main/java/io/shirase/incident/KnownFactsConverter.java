package io.shirase.incident;

import io.shirase.storage.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Objects;

@Converter(autoApply = true)
class KnownFactsConverter implements AttributeConverter<KnownFacts, String> {

    @Override
    public String convertToDatabaseColumn(KnownFacts known) {
        return JsonColumn.JSON.writeValueAsString(known);
    }

    @Override
    public KnownFacts convertToEntityAttribute(String json) {
        return Objects.requireNonNull(JsonColumn.JSON.readValue(json, KnownFacts.class));
    }
}
