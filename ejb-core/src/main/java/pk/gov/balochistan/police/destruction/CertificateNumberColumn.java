package pk.gov.balochistan.police.destruction;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link CertificateNumber} as its digits. */
@Converter(autoApply = true)
public class CertificateNumberColumn implements AttributeConverter<CertificateNumber, String> {
    @Override
    public String convertToDatabaseColumn(CertificateNumber value) {
        return value == null ? null : value.digits();
    }

    @Override
    public CertificateNumber convertToEntityAttribute(String stored) {
        return stored == null ? null : new CertificateNumber(stored);
    }
}
