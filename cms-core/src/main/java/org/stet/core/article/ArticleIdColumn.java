package org.stet.core.article;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

@Converter(autoApply = true)
class ArticleIdColumn implements AttributeConverter<@Nullable ArticleId, @Nullable Long> {

    @Override
    public @Nullable Long convertToDatabaseColumn(@Nullable ArticleId value) {
        return value == null ? null : value.value();
    }

    @Override
    public @Nullable ArticleId convertToEntityAttribute(@Nullable Long column) {
        return column == null ? null : new ArticleId(column);
    }
}
