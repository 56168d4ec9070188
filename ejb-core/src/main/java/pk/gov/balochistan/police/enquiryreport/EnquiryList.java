package pk.gov.balochistan.police.enquiryreport;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.casework.CaseNames;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Shown;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * One page of a pile of enquiries, with the figures of all piles.
 *
 * @param counts of each pile, up to {@link #COUNTED_AT_MOST} and one more; each opens its list
 * @param first of the rows in the whole list, counted from 0
 * @param places by which rows are named, by id
 */
public record EnquiryList(
        Pile pile,
        Map<Pile, Integer> counts,
        List<EnquiryRow> rows,
        int first,
        Map<Long, Place> places,
        List<ComplaintCategory> categories)
        implements Shown, CaseNames {
    /** A count stops here and is shown as "500+". */
    public static final int COUNTED_AT_MOST = 500;

    private static final String STATE = "e.state = " + EnquiryState.class.getName() + ".";

    /** What is asked of an enquiry. */
    public enum Pile implements TextKey {
        /** An officer owes a report, or a new version. */
        TO_WRITE("(" + STATE + "ORDERED or " + STATE + "RETURNED)"),
        /** A superior owes an answer. */
        TO_ANSWER(STATE + "SUBMITTED"),
        /** Something that is still owed was late. */
        LATE("e.openKey is not null and e.timesLate > 0"),
        ACCEPTED(STATE + "ACCEPTED");

        private final String condition;

        Pile(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }

        /** What is due first, first; of what is done, the latest. */
        String order() {
            return this == ACCEPTED ? " order by e.state, e.dueAt desc, e.id desc" : " order by e.dueAt, e.id";
        }

        @Override
        public String textKey() {
            return "caseEnquiry.pile." + name();
        }
    }

    @Override
    public List<EnquiryRow> shown() {
        return rows;
    }
}
