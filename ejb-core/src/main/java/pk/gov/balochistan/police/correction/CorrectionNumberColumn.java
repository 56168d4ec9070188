package pk.gov.balochistan.police.correction;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link CorrectionNumber} as its digits. */
@Converter(autoApply = true)
public class CorrectionNumberColumn implements AttributeConverter<CorrectionNumber, String> {
    @Override
    public String convertToDatabaseColumn(CorrectionNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public CorrectionNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new CorrectionNumber(stored);
    }
}
