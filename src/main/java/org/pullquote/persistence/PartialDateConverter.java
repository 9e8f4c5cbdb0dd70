package org.pullquote.persistence;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import org.pullquote.graphql.PartialDate;

/** Stores a partial date as it is written. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.toString();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return text == null ? null : new PartialDate(text);
    }
}
