package io.shirase.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Answers as JSON: the questions change more often than the database should. */
@Converter(autoApply = true)
class AnswersConverter implements AttributeConverter<Answers, String> {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    @Override
    public String convertToDatabaseColumn(@Nullable Answers answers) {
        return JSON.writeValueAsString(answers == null ? Answers.NONE : answers);
    }

    @Override
    public Answers convertToEntityAttribute(@Nullable String json) {
        return json == null ? Answers.NONE : JSON.readValue(json, Answers.class);
    }
}
