package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link HotlistNumber} as its characters. */
@Converter(autoApply = true)
public class HotlistNumberColumn implements AttributeConverter<HotlistNumber, String> {
    @Override
    public String convertToDatabaseColumn(HotlistNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public HotlistNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new HotlistNumber(stored);
    }
}
