package pk.gov.balochistan.police.portal.photoarray;

import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What is read out to every witness in the same words before the photographs are laid open. */
final class Instructions {
    private Instructions() {}

    static List<String> in(Language language) {
        return Stream.of(
                        "arrayView.tell.among",
                        "arrayView.tell.looks",
                        "arrayView.tell.notKnow",
                        "arrayView.tell.noNeed",
                        "arrayView.tell.words",
                        "arrayView.tell.silence")
                .map(key -> Texts.text(key, language))
                .toList();
    }
}
