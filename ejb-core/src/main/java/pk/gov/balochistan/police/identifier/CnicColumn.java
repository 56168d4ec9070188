package pk.gov.balochistan.police.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Cnic} as its characters. */
@Converter(autoApply = true)
public class CnicColumn implements AttributeConverter<Cnic, String> {
    @Override
    public String convertToDatabaseColumn(Cnic value) {
        return value == null ? null : value.digits();
    }

    @Override
    public Cnic convertToEntityAttribute(String stored) {
        return stored == null ? null : new Cnic(stored);
    }
}
