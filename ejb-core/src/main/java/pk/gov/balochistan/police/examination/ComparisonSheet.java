package pk.gov.balochistan.police.examination;

import java.util.List;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Detailed;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.viewing.ShowsPersons;

/**
 * A comparison as one examiner may see it.
 *
 * @param pair the prints; null where one of them was withdrawn
 * @param own what this examiner concluded; null while nothing
 * @param mayConclude whether it waits for this examiner
 * @param differs whether this examiner and another differ, so that a third decides: told to one who has concluded alone
 * @param said every conclusion, once it is decided; empty before
 * @param persons whose the prints are, once they are identified and to whom may open records, the one that was sought first; a lift is nobody's; else empty
 * @param tie of the two lifts with their cases, where that is what was compared and two examiners decided that they are of one finger; else null
 * @param seal over what was concluded by whom and when, which the report bears as well; null until it is decided
 */
public record ComparisonSheet(
        PrintComparison comparison,
        PrintPair pair,
        PrintConclusion own,
        boolean mayConclude,
        boolean differs,
        List<PrintConclusion> said,
        List<Person> persons,
        LiftTie tie,
        String seal)
        implements Recorded, Detailed, ShowsPersons {
    /** One of the two, of whom the name alone is shown. @param isSought whether it was searched with this person's prints */
    public record Person(RecordNumber number, PersonDetails details, boolean isSought) {
        public String name() {
            return details.name();
        }
    }

    @Override
    public List<PersonDetails> personsShown() {
        return persons.stream().map(Person::details).toList();
    }

    /** That of the search in which the prints were met. */
    @Override
    public Reason shownFor() {
        PrintSearch search = comparison.candidate().search();
        return new Reason(search.purpose(), search.caseReference());
    }

    @Override
    public String auditTarget() {
        return comparison.number().auditTarget();
    }

    /** Which prints were shown, and whose or of which cases where that was. */
    @Override
    public String auditDetail() {
        String prints = pair == null ? "no prints" : pair.auditDetail();
        if (tie != null) return prints + " " + tie.auditTarget();
        String named = persons.stream().map(one -> one.number().auditTarget()).collect(Collectors.joining(" "));
        return named.isEmpty() ? prints : prints + " of " + named;
    }
}
