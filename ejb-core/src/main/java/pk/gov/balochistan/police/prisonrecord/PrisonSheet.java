package pk.gov.balochistan.police.prisonrecord;

import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.sheet.Sheet;
import pk.gov.balochistan.police.sheet.SheetLine;

/** A sheet of the prisons department. @param letter the letter with which it came, by which the trail names it; 3 to 60 characters */
public record PrisonSheet(String letter, List<SheetLine<PrisonColumn>> lines) {
    /** @throws RuleViolation prisonSheet.letter; those of {@link Sheet#read} */
    public static PrisonSheet read(String letter, byte[] content) {
        String named = Typed.within(letter, 3, 60, "prisonSheet.letter");
        return new PrisonSheet(named, Sheet.read(PrisonColumn.class, content));
    }
}
