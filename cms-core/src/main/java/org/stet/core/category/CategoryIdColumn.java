package org.stet.core.category;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class CategoryIdColumn implements AttributeConverter<@Nullable CategoryId, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable CategoryId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable CategoryId convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new CategoryId(column);
    }
}
