package pk.gov.balochistan.police.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link TrackingNumber} as its characters. */
@Converter(autoApply = true)
public class TrackingNumberColumn implements AttributeConverter<TrackingNumber, String> {
    @Override
    public String convertToDatabaseColumn(TrackingNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public TrackingNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new TrackingNumber(stored);
    }
}
