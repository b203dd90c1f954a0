package io.shirase.incident;

import io.shirase.storage.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ParticularsConverter implements AttributeConverter<Particulars, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Particulars particulars) {
        return JsonColumn.JSON.writeValueAsString(particulars == null ? Particulars.NONE : particulars);
    }

    @Override
    public Particulars convertToEntityAttribute(@Nullable String json) {
        return json == null ? Particulars.NONE : JsonColumn.JSON.readValue(json, Particulars.class);
    }
}
