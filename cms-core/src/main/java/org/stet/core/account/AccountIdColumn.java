package org.stet.core.account;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class AccountIdColumn implements AttributeConverter<@Nullable AccountId, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable AccountId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable AccountId convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new AccountId(column);
    }
}
