package pk.gov.balochistan.police.identity;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Username} as its characters. */
@Converter(autoApply = true)
public class UsernameColumn implements AttributeConverter<Username, String> {
    @Override
    public String convertToDatabaseColumn(Username value) {
        return value == null ? null : value.value();
    }

    @Override
    public Username convertToEntityAttribute(String stored) {
        return stored == null ? null : new Username(stored);
    }
}
