package pk.gov.balochistan.police.expunging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSets;

/**
 * Removes everything of a record that says who the person was or looked like. Most hangs on the life of the record and goes with that row; the rest is named here,
 * table by table. That nothing was forgotten is shown by a test that looks for the person in every column of every table.
 */
@Dependent
public class Eraser {
    private static final String OF_SETS = " where set_id in (select id from %s_set where record_id = ?1)";
    private static final String FORGET_KEEPING =
            "update %s_keeping set authority = '-', order_number = '-', lifted_why ="
                    + " case when lifted_why is null then null else '-' end" + OF_SETS;
    private static final String FORGET_REFUSAL =
            "update %s_destruction set refused_why = '-'" + OF_SETS + " and decision = 'REFUSED'";

    private static final String FORGET_DOUBT =
            "update set_doubt set why = '-', refused_why = case when refused_why is null then null else '-' end where"
                    + " %1$s_set_id in (select id from %1$s_set where record_id = ?1)";

    /** What hangs on no life of a record; ?1 is the row of the record. */
    private static final List<String> BESIDE = List.of(
            "delete from name_key where register = 'CRIMINAL_RECORD' and owner_id = ?1",
            "delete from look_key where record_id = ?1",
            // The text said that a request was answered, and to which phone.
            "update outgoing_sms set recipient = '" + Forgotten.PHONE + "', sealed_body = null, version = version + 1,"
                    + " state = case when state in ('QUEUED', 'SENDING') then 'EXPIRED' else state end where cause in (select"
                    + " 'correction:' || request_number from correction_request where record_id = ?1)",
            // A finger from a picket that was found to be like these prints may be the person's.
            "update asked_finger set sealed_image = null, sealed_template = null, destroyed_at = current_timestamp, version ="
                    + " version + 1 where destroyed_at is null and id in (select asked_finger_id from print_candidate where"
                    + " record_id = ?1)",
            FORGET_KEEPING.formatted("print", "print"),
            FORGET_KEEPING.formatted("photo", "photo"),
            FORGET_REFUSAL.formatted("print", "print"),
            FORGET_REFUSAL.formatted("photo", "photo"),
            FORGET_DOUBT.formatted("print"),
            FORGET_DOUBT.formatted("photo"),
            "update record_expunction set refused_why = '-', court = case when court is null then null else '-' end,"
                    + " order_number = case when order_number is null then null else '-' end where record_id = ?1 and"
                    + " decision = 'REFUSED'",
            // Entries, warrants, changes, corrections, stays, associations, description, directions and the key go with
            // it.
            "delete from record_life where record_id = ?1");

    /** What was looked for under this CNIC and is no longer; what still is keeps the record. ?1 is the CNIC. */
    private static final List<String> HOTLIST = List.of(
            "delete from name_key where register = 'HOTLIST' and owner_id in (select id from hotlist_entry where cnic ="
                    + " ?1)",
            "update hotlist_entry set name = '" + Forgotten.NAME + "', father = null, sex = null, age = null, look ="
                    // Nobody lengthens what names nobody any more.
                    + " null, cnic = null, withdrawn_at = coalesce(withdrawn_at, current_timestamp), withdrawn_why ="
                    + " coalesce(withdrawn_why, '-'), version = version + 1 where cnic = ?1");

    private final EntityManager em;
    private final PrintSets prints;
    private final HandPictures hands;
    private final PhotoSets photos;

    @Inject
    public Eraser(EntityManager em, PrintSets prints, HandPictures hands, PhotoSets photos) {
        this.em = em;
        this.prints = prints;
        this.hands = hands;
        this.photos = photos;
    }

    /** All records of a person, within the caller's transaction. @param decided of each record the row of what two persons decided */
    void expunge(Map<CriminalRecord, Long> decided, Signatory by, Instant at) {
        List<Cnic> cnics = decided.keySet().stream()
                .map(CriminalRecord::cnic)
                .filter(Objects::nonNull)
                .toList();
        decided.forEach((record, expunctionId) -> {
            prints.list(record.id()).forEach(hands::destroy);
            prints.expunge(record.id(), expunctionId, by, at);
            photos.expunge(record.id(), expunctionId, by, at);
            record.expunge(expunctionId, at);
        });
        // The tables let nothing of a record go before the record says that it is expunged and refers to no other.
        em.flush();
        for (CriminalRecord record : decided.keySet()) BESIDE.forEach(statement -> run(statement, record.id()));
        for (Cnic cnic : cnics) HOTLIST.forEach(statement -> run(statement, cnic.digits()));
    }

    private void run(String statement, Object which) {
        em.createNativeQuery(statement).setParameter(1, which).executeUpdate();
    }

    /** What stands where a column may not be empty. */
    private static final class Forgotten {
        private static final String NAME = "-";
        private static final String PHONE = "920000000000";
    }
}
