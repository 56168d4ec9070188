package pk.gov.balochistan.police.recordimport;

import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetLine;

/** A sheet of records. @param register the book or table it was copied from, by which it is known again; 3 to 60 characters */
public record RecordSheet(String register, List<SheetLine<RecordColumn>> lines) {
    /** @throws RuleViolation recordImport.register; those of {@link Sheet#read} */
    public static RecordSheet read(String register, byte[] content) {
        String named = Typed.within(register, 3, 60, "recordImport.register");
        return new RecordSheet(named, Sheet.read(RecordColumn.class, content));
    }
}
