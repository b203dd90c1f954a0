package io.shirase.storage;

import io.shirase.money.Yen;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class YenConverter implements AttributeConverter<Yen, Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable Yen yen) {
        return yen == null ? null : yen.amount();
    }

    @Override
    public @Nullable Yen convertToEntityAttribute(@Nullable Long amount) {
        return amount == null ? null : Yen.of(amount);
    }
}
