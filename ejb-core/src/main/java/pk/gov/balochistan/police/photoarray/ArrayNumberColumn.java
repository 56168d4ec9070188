package pk.gov.balochistan.police.photoarray;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link ArrayNumber} as its digits. */
@Converter(autoApply = true)
public class ArrayNumberColumn implements AttributeConverter<ArrayNumber, String> {
    @Override
    public String convertToDatabaseColumn(ArrayNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public ArrayNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new ArrayNumber(stored);
    }
}
