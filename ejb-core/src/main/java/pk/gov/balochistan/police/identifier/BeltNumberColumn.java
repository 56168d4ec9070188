package pk.gov.balochistan.police.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link BeltNumber} as its characters. */
@Converter(autoApply = true)
public class BeltNumberColumn implements AttributeConverter<BeltNumber, String> {
    @Override
    public String convertToDatabaseColumn(BeltNumber value) {
        return value == null ? null : value.value();
    }

    @Override
    public BeltNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new BeltNumber(stored);
    }
}
