package pk.gov.balochistan.police.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Yes and no are stored as 1 and 0, which every engine has. */
@Converter(autoApply = true)
public class BooleanColumn implements AttributeConverter<Boolean, Integer> {
    @Override
    public Integer convertToDatabaseColumn(Boolean yes) {
        return yes == null ? null : yes ? 1 : 0;
    }

    @Override
    public Boolean convertToEntityAttribute(Integer stored) {
        return stored == null ? null : stored != 0;
    }
}
