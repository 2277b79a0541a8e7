package org.stet.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class SlugColumn implements AttributeConverter<@Nullable Slug, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Slug value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable Slug convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new Slug(column);
    }
}
