package pk.gov.balochistan.police.gang;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link GangNumber} as its characters. */
@Converter(autoApply = true)
public class GangNumberColumn implements AttributeConverter<GangNumber, String> {
    @Override
    public String convertToDatabaseColumn(GangNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public GangNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new GangNumber(stored);
    }
}
