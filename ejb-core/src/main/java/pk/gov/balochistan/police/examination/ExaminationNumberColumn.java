package pk.gov.balochistan.police.examination;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores an {@link ExaminationNumber} as its digits. */
@Converter(autoApply = true)
public class ExaminationNumberColumn implements AttributeConverter<ExaminationNumber, String> {
    @Override
    public String convertToDatabaseColumn(ExaminationNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public ExaminationNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new ExaminationNumber(stored);
    }
}
