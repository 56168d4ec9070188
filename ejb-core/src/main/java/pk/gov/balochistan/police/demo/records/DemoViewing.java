package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.viewing.ClosedConcern;
import pk.gov.balochistan.police.viewing.ConcernKind;
import pk.gov.balochistan.police.viewing.PersonView;
import pk.gov.balochistan.police.viewing.ViewConcern;
import pk.gov.balochistan.police.viewing.ViewFinding;
import pk.gov.balochistan.police.viewing.WatchedPerson;
import pk.gov.balochistan.police.viewing.WatchedPersons;

/** Three weeks of invented look-ups by the Criminal Record Office, and what an auditor made of some. */
public final class DemoViewing {
    private static final int LOOKED = 26;
    private static final List<String> EXAMINERS = List.of("cro.examiner", "cro.second", "cro.third");
    private static final List<String> PURPOSES = List.of(
            "Whether the arrested man is wanted in another case",
            "The court at Quetta asks for previous convictions",
            "ضمانت کی درخواست پر عدالت نے ریکارڈ مانگا ہے",
            "Named by a witness of the robbery at Sariab");
    private static final String WHOLE =
            "The SHO of Sariab asks in writing, diary 22, whether the man under arrest was convicted before; the answer goes to the"
                    + " prosecutor with the challan.";

    private final EntityManager em;
    private final KeyRing keys;
    private final UserAccounts accounts;
    private final Instant now;

    public DemoViewing(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.accounts = new UserAccounts(em, keys);
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        List<CriminalRecord> records = em.createQuery(
                        "select r from CriminalRecord r where r.person.cnic is not null order by r.id",
                        CriminalRecord.class)
                .setMaxResults(LOOKED)
                .getResultList();
        List<PersonView> views = new ArrayList<>();
        for (int i = 0; i < LOOKED; i++) {
            // Each examiner's last one has the whole reason, so that a trial does not begin with being asked for it.
            String whole = i >= LOOKED - EXAMINERS.size() ? WHOLE : null;
            Reason reason = new Reason(PURPOSES.get(i % PURPOSES.size()), "FIR " + (40 + i) + "/2026 Sariab", whole);
            String action = Permission.CRIMINAL_RECORD_READ.name() + ":open";
            CriminalRecord record = records.get(i % records.size());
            Instant at = now.minus(Duration.ofHours(20L * (LOOKED - i)));
            views.add(new PersonView(
                    person(EXAMINERS.get(i % EXAMINERS.size())), action, record.auditTarget(), reason, at));
        }
        views.forEach(em::persist);
        em.flush();
        String program = Caller.system("watch").actor();
        Signatory auditor = person("auditor");
        close(views.get(2), ConcernKind.SAMPLE, auditor.actor(), ViewFinding.PROPER, "Diary 22 of Sariab asks for it.");
        close(views.get(5), ConcernKind.VOLUME, program, ViewFinding.PROPER, "Challans of the whole month were due.");
        close(
                views.get(9),
                ConcernKind.OWN_NAME,
                program,
                ViewFinding.IMPROPER,
                "No such case in Sariab; passed on to the DIG Investigation, letter 118.");
        em.persist(new ViewConcern(
                views.get(14), ConcernKind.PROMINENT, program, views.get(14).seenAt()));
        em.persist(new ViewConcern(
                views.get(19), ConcernKind.CLOSE, program, views.get(19).seenAt()));
        em.persist(new ViewConcern(views.get(21), ConcernKind.SAMPLE, auditor.actor(), now.minus(Duration.ofDays(1))));
        new WatchedPersons(em, keys)
                .add(WatchedPerson.prominent(
                        records.get(14 % records.size()).cnic(),
                        "A witness under protection in the case of the bank",
                        keys,
                        auditor,
                        now.minus(Duration.ofDays(30))));
    }

    private void close(PersonView view, ConcernKind kind, String raisedBy, ViewFinding finding, String words) {
        ViewConcern concern = new ViewConcern(view, kind, raisedBy, view.seenAt());
        concern.close(
                new ClosedConcern(finding, words),
                person("auditor"),
                view.seenAt().plus(Duration.ofDays(2)));
        em.persist(concern);
    }

    private Signatory person(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }
}
