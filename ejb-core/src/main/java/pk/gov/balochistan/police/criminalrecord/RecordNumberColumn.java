package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link RecordNumber} as its characters. */
@Converter(autoApply = true)
public class RecordNumberColumn implements AttributeConverter<RecordNumber, String> {
    @Override
    public String convertToDatabaseColumn(RecordNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public RecordNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new RecordNumber(stored);
    }
}
