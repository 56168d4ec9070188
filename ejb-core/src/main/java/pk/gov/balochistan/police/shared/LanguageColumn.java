package pk.gov.balochistan.police.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Language} as its two letters. */
@Converter(autoApply = true)
public class LanguageColumn implements AttributeConverter<Language, String> {
    @Override
    public String convertToDatabaseColumn(Language language) {
        return language == null ? null : language.column();
    }

    @Override
    public Language convertToEntityAttribute(String stored) {
        return stored == null ? null : Language.ofColumn(stored);
    }
}
