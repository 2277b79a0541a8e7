package org.stet.core.author;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AuthorIdColumn implements AttributeConverter<@Nullable AuthorId, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable AuthorId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable AuthorId convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new AuthorId(column);
    }
}
