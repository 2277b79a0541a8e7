package org.stet.core.tag;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class TagIdColumn implements AttributeConverter<@Nullable TagId, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable TagId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable TagId convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new TagId(column);
    }
}
