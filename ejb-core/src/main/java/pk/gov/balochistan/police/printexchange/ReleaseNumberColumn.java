package pk.gov.balochistan.police.printexchange;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link ReleaseNumber} as its digits. */
@Converter(autoApply = true)
public class ReleaseNumberColumn implements AttributeConverter<ReleaseNumber, String> {
    @Override
    public String convertToDatabaseColumn(ReleaseNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public ReleaseNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new ReleaseNumber(stored);
    }
}
