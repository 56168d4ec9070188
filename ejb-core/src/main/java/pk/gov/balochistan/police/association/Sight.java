package pk.gov.balochistan.police.association;

import pk.gov.balochistan.police.criminalrecord.RecordedOffence;

/**
 * The one rule of which associations anybody may know, in the words of a query, of an association that it calls {@code a}. Its parameter
 * {@code cleared} is that of {@link RecordedOffence#DISCLOSED}. It stands in the query, so that what may not be shown takes no place in a list
 * and counts in no figure.
 *
 * It joins nothing and counts the few entries of a person: joined, or asked whether an entry exists, PostgreSQL was seen to read the records or the
 * entries of the whole province into a table of its own first.
 */
final class Sight {
    /** The row of the first record. */
    static final String ONE = "a.recordId";

    /** The row of the other record. */
    static final String OTHER = "a.otherRecordId";

    private static final String NOT_STRUCK =
            "not exists (select s.associationId from AssociationStrike s where s.associationId = a.id)";

    private Sight() {}

    /** Nobody struck it, and if it rests on an FIR, that FIR is told of whoever of the two has it on record. @param records {@link #ONE}, or both */
    static String standing(String... records) {
        StringBuilder words = new StringBuilder(NOT_STRUCK);
        for (String record : records) words.append(" and ").append(firIsTold(record));
        return words.toString();
    }

    /** The same for this reader: the far person may be known to be on record, and it is not for the office alone. @param far one of the records */
    static String shown(boolean examiner, String far, String... records) {
        String standing = standing(records);
        if (examiner) return standing;
        return "a.source.handling = pk.gov.balochistan.police.grading.Handling.READERS and " + standing + " and "
                + isOpen(far);
    }

    /** Something of the person of this record may be told to whoever reads records. */
    private static String isOpen(String record) {
        return "((select count(o1.id) from CriminalRecord q1, RecordedOffence o1 where q1.id = " + record
                + " and o1.record.id = " + person("q1") + " and " + disclosed("o1")
                + ") > 0 or (select count(o2.id) from CriminalRecord q2, CriminalRecord p2, RecordedOffence o2 where q2.id = "
                + record + " and p2.joined.into = " + person("q2") + " and o2.record.id = p2.id and " + disclosed("o2")
                + ") > 0)";
    }

    /** No entry of the FIR is in the person's records, or one that is told. */
    private static String firIsTold(String record) {
        return "(a.source.firKey is null or (" + ofFir("x", record) + ") = 0 or (" + ofFir("y", record) + " and "
                + disclosed("y") + ") > 0)";
    }

    private static String ofFir(String entry, String record) {
        String holder = "h" + entry;
        String own = "q" + entry;
        return "select count(" + entry + ".id) from RecordedOffence " + entry + ", CriminalRecord " + holder
                + ", CriminalRecord " + own + " where " + entry + ".firKey = a.source.firKey and " + entry
                + ".placeId = a.source.placeId and " + holder + ".id = " + entry + ".record.id and " + own + ".id = "
                + record + " and " + person(holder) + " = " + person(own);
    }

    /** The row of the record whose number is the person's. */
    private static String person(String record) {
        return "coalesce(" + record + ".joined.into, " + record + ".id)";
    }

    private static String disclosed(String entry) {
        return RecordedOffence.DISCLOSED.replace("o.", entry + ".");
    }
}
