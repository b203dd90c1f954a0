package io.shirase.storage;

import io.shirase.language.Coded;
import jakarta.persistence.AttributeConverter;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Stores a word of a vocabulary as its code; a feature declares one subclass for each vocabulary of its own. */
public abstract class CodedConverter<E extends Enum<E> & Coded> implements AttributeConverter<E, String> {

    private final Map<String, E> byCode;

    protected CodedConverter(Class<E> vocabulary) {
        byCode = Coded.byCode(vocabulary);
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable E word) {
        return word == null ? null : word.code();
    }

    /** @throws IllegalStateException if the database holds a code that the vocabulary does not know */
    @Override
    public @Nullable E convertToEntityAttribute(@Nullable String code) {
        if (code == null) {
            return null;
        }
        E word = byCode.get(code);
        if (word == null) {
            throw new IllegalStateException("The database holds the unknown code " + code);
        }
        return word;
    }
}
