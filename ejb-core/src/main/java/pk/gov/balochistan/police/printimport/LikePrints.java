package pk.gov.balochistan.police.printimport;

import jakarta.persistence.EntityManager;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.Reason;

/** Whose finished prints an imported set is like, asked when its file comes in and again when a person takes it: what is finished between is not overlooked. */
public final class LikePrints {
    private final CriminalRecords records;
    private final PrintSearches searches;

    public LikePrints(EntityManager em, PrintSearches searches) {
        this.records = new CriminalRecords(em);
        this.searches = searches;
    }

    /** Records of other persons, the likest first. @throws RuleViolation as {@link PrintSearches#likeOthers} */
    public List<CriminalRecord> find(CriminalRecord record, PrintSet set, Reason reason, Signatory by) {
        return searches.likeOthers(set, reason, by).stream()
                .map(records::require)
                .filter(other -> !head(other).equals(head(record)))
                .toList();
    }

    private static Long head(CriminalRecord record) {
        return record.mergedInto() == null ? record.id() : record.mergedInto();
    }
}
