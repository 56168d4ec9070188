package pk.gov.balochistan.police.portal.ready;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * The ready words, numbered from 1 for each kind of step. They are offered in the language in which the complainant is answered,
 * whatever the officer reads, and hold gaps that the officer fills: none says anything of a case by itself.
 */
@Named
@ApplicationScoped
public class ReadyAnswers {
    private static final String BEGINNING = "ready.";

    /** @param kind of step, such as {@code STEP} or {@code RESOLVED} @param spoken language of the complainant */
    public List<String> list(String kind, Language spoken) {
        String group = BEGINNING + kind + ".";
        return IntStream.iterate(1, number -> Texts.has(group + number, spoken), number -> number + 1)
                .mapToObj(number -> Texts.text(group + number, spoken))
                .toList();
    }
}
