package org.stet.core.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class WebAddressColumn implements AttributeConverter<@Nullable WebAddress, @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable WebAddress value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable WebAddress convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new WebAddress(column);
    }
}
