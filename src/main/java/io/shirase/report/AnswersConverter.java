package io.shirase.report;

import io.shirase.storage.JsonColumn;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AnswersConverter implements AttributeConverter<Answers, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable Answers answers) {
        return JsonColumn.JSON.writeValueAsString(answers == null ? Answers.NONE : answers);
    }

    @Override
    public Answers convertToEntityAttribute(@Nullable String json) {
        return json == null ? Answers.NONE : JsonColumn.JSON.readValue(json, Answers.class);
    }
}
