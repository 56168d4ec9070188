package pk.gov.balochistan.police.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Msisdn} as its characters. */
@Converter(autoApply = true)
public class MsisdnColumn implements AttributeConverter<Msisdn, String> {
    @Override
    public String convertToDatabaseColumn(Msisdn value) {
        return value == null ? null : value.digits();
    }

    @Override
    public Msisdn convertToEntityAttribute(String stored) {
        return stored == null ? null : new Msisdn(stored);
    }
}
