package pk.gov.balochistan.police.importing;

import java.util.List;
import pk.gov.balochistan.police.reception.ImportSource;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetLine;

/** A sheet of complaints as its source handed it over; the columns about whom may be left out. */
public record ImportSheet(ImportSource source, List<SheetLine<Column>> lines) {
    /** @throws RuleViolation importing.refusal.source; those of {@link Sheet#read} */
    public static ImportSheet read(ImportSource source, byte[] content) {
        if (source == null) throw new RuleViolation("importing.refusal.source");
        return new ImportSheet(source, Sheet.read(Column.class, content));
    }
}
