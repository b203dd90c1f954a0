package io.shirase.expense;

import io.shirase.assessment.Trait;
import io.shirase.language.Coded;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The codes of traits, with a blank between them. */
@Converter
class TraitsConverter implements AttributeConverter<List<Trait>, String> {

    private static final Map<String, Trait> TRAITS = Coded.byCode(Trait.class);

    @Override
    public String convertToDatabaseColumn(List<Trait> traits) {
        return traits.stream().map(Trait::code).collect(Collectors.joining(" "));
    }

    @Override
    public List<Trait> convertToEntityAttribute(String codes) {
        return Arrays.stream(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Objects.requireNonNull(TRAITS.get(code)))
                .toList();
    }
}
