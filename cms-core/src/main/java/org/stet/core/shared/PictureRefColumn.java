package org.stet.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class PictureRefColumn implements AttributeConverter<@Nullable PictureRef, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable PictureRef value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable PictureRef convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new PictureRef(column);
    }
}
