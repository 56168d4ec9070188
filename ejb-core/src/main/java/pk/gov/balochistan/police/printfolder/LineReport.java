package pk.gov.balochistan.police.printfolder;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.printimport.Doubt;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Printed;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.sheet.SheetLine;

/**
 * What became of a line of a list, or would.
 *
 * @param hash of its file; null where it was refused before the file was read, or where none stayed
 * @param record whose it is, of a refused line as the list says it; null where it says none
 * @param doubt why it waits or was refused; null unless it does or was
 */
record LineReport(int number, String file, String hash, Printed record, LineEnd end, Doubt doubt) {
    /** What a page asks of whoever chooses a file there, as it is said of a file of a list. */
    private static final Map<String, String> OF_A_LIST =
            Map.of("image.none", "printImport.file.empty", "image.kind", "printImport.file.image");

    static LineReport refused(SheetLine<PrintColumn> said, RuleViolation refusal) {
        String record = said.cell(PrintColumn.RECORD);
        Doubt told = Doubt.of(refusal);
        String key = OF_A_LIST.getOrDefault(told.key(), told.key());
        return new LineReport(
                said.number(),
                said.cell(PrintColumn.FILE),
                null,
                record == null ? null : () -> record,
                LineEnd.REFUSED,
                new Doubt(key, told.about(), null));
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
