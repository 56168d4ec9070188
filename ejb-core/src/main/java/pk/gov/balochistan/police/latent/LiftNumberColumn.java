package pk.gov.balochistan.police.latent;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link LiftNumber} as its digits. */
@Converter(autoApply = true)
public class LiftNumberColumn implements AttributeConverter<LiftNumber, String> {
    @Override
    public String convertToDatabaseColumn(LiftNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public LiftNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new LiftNumber(stored);
    }
}
