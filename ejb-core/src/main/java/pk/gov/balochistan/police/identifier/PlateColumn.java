package pk.gov.balochistan.police.identifier;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Plate} as its characters. */
@Converter(autoApply = true)
public class PlateColumn implements AttributeConverter<Plate, String> {
    @Override
    public String convertToDatabaseColumn(Plate value) {
        return value == null ? null : value.text();
    }

    @Override
    public Plate convertToEntityAttribute(String stored) {
        return stored == null ? null : new Plate(stored);
    }
}
