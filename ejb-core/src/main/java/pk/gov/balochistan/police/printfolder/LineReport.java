package pk.gov.balochistan.police.printfolder;

import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * What became of a line of a list, or would.
 *
 * @param hash of its file; null where it was refused before the file was read, or where none stayed
 * @param record whose it is; null where that was not found
 * @param doubt why it waits or was refused; null unless it does or was
 */
record LineReport(int number, String file, String hash, Printed record, LineEnd end, Doubt doubt) {
    static LineReport refused(int number, String file, RuleViolation refusal) {
        return new LineReport(number, file, null, null, LineEnd.REFUSED, Doubt.of(refusal));
    }

    LineReport waitingFor(Doubt wanting) {
        return new LineReport(number, file, hash, record, LineEnd.WAITING, wanting);
    }

    /** Number, file, record, what became of it, and why in both languages. */
    List<String> cells() {
        return Stream.concat(
                        Stream.of(
                                Integer.toString(number),
                                file == null ? "" : file,
                                record == null ? "" : record.printed(),
                                end.name()),
                        Stream.of(Language.ENGLISH, Language.URDU)
                                .map(language -> doubt == null
                                        ? Texts.text(end.textKey(), language)
                                        : Doubt.text(doubt.key(), doubt.about(), language)))
                .toList();
    }
}
