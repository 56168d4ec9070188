package pk.gov.balochistan.police.association;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link AssociationNumber} as its characters. */
@Converter(autoApply = true)
public class AssociationNumberColumn implements AttributeConverter<AssociationNumber, String> {
    @Override
    public String convertToDatabaseColumn(AssociationNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public AssociationNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new AssociationNumber(stored);
    }
}
