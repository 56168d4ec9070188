package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.PrintSearch;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.law.RigorousYear;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Standing;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printexchange.AgencyCode;
import pk.gov.balochistan.police.printexchange.NewRelease;
import pk.gov.balochistan.police.printexchange.PrintReleases;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Right thumbs of twelve invented persons, two of whom are one man under two names; a search of one of them under the
 * policy of {@link DemoPolicies}, and a comparison that waits for two examiners; a set that was handed out; and prints of persons who were cleared since.
 */
public final class DemoPrints {
    private static final int PERSONS = 12;
    private static final int DPI = 500;

    /** Of persons whose case ended without a conviction. */
    private static final int CLEARED = 5;

    private static final String COURT = "Judicial Magistrate I Quetta";

    private final EntityManager em;
    private final UserAccounts accounts;
    private final Offences offences;
    private final PrintSets sets;
    private final Policies policies;
    private final DemoDestruction clearing;
    private final Instant now;

    public DemoPrints(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.accounts = new UserAccounts(em, keys);
        this.offences = new Offences(em);
        this.sets = new PrintSets(em, keys);
        this.clearing = new DemoDestruction(em, keys, clock);
        this.now = clock.instant();
        this.policies = new Policies(em, Clock.fixed(now, ZoneOffset.UTC));
    }

    /** What a third of a second of a processor goes into: once in a program, on all its cores. */
    private static final class Thumbs {
        static final List<Thumb> ALL = IntStream.range(0, PERSONS)
                .parallel()
                .mapToObj(DemoPrints::thumb)
                .toList();
    }

    private record Thumb(PrintImage image, PrintTemplate template) {}

    /** The first two are of one finger. */
    private static Thumb thumb(int person) {
        byte[] png = Impression.of(InventedFinger.of(1_000 + Math.max(1, person)), person)
                .png();
        return new Thumb(new PrintImage(png, DPI), PrintTemplate.extract(png, DPI));
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        List<CriminalRecord> records = em
                .createQuery("select r from CriminalRecord r order by r.person.cnic", CriminalRecord.class)
                .getResultList()
                .stream()
                .filter(record -> uncleared(record) != null)
                .limit(PERSONS)
                .toList();
        PrintSet first = null;
        for (int i = 0; i < records.size(); i++) {
            PrintSet set = take(records.get(i), uncleared(records.get(i)), Thumbs.ALL.get(i), daysAgo(30));
            if (i == 0) first = set;
        }
        em.flush();
        release(first);
        search(first);
        em.flush();
        clearing.load(em
                .createQuery("select r from CriminalRecord r order by r.person.cnic", CriminalRecord.class)
                .getResultList()
                .stream()
                .filter(record -> record.offencesFor(true).get(0).outcome().isCleared() && uncleared(record) == null)
                .limit(CLEARED)
                .map(this::takenBefore)
                .toList());
    }

    private DemoDestruction.Taken takenBefore(CriminalRecord record) {
        RecordedOffence entry = record.offencesFor(true).get(0);
        return new DemoDestruction.Taken(record, take(record, entry, Thumbs.ALL.get(2), daysAgo(90)));
    }

    static RecordedOffence uncleared(CriminalRecord record) {
        return record.offencesFor(true).stream()
                .filter(offence -> !offence.outcome().isCleared())
                .findFirst()
                .orElse(null);
    }

    private PrintSet take(CriminalRecord record, RecordedOffence entry, Thumb thumb, Instant at) {
        Signatory examiner = person("cro.examiner");
        PrintSet set = sets.begin(record.id(), ground(entry), examiner, at);
        em.flush();
        sets.take(set, Finger.RIGHT_THUMB, ImpressionKind.ROLLED, thumb.image(), thumb.template(), examiner, at);
        sets.complete(set, false, at);
        return set;
    }

    /** As the law lets it be taken; where the list does not tell, a magistrate ordered it. */
    Ground ground(RecordedOffence entry) {
        if (offences.require(entry.offenceCode()).rigorousYear() != RigorousYear.YES)
            return new Ground(
                    Standing.ORDERED, entry.seq(), COURT, "Misc. 14", LocalDate.ofInstant(daysAgo(31), Texts.PAKISTAN));
        boolean convicted = entry.outcome() == CourtOutcome.CONVICTED;
        return new Ground(convicted ? Standing.CONVICTED : Standing.ARRESTED, entry.seq(), null, null, null);
    }

    /** Karachi asked for them, and got them. */
    private void release(PrintSet set) {
        NewRelease to = new NewRelease(
                "Criminal Record Office, Karachi",
                new AgencyCode("PKSD-CRO"),
                "SP Investigation, District South",
                "SP/Inv/South/1187",
                LocalDate.ofInstant(daysAgo(12), Texts.PAKISTAN),
                false);
        Reason reason = new Reason("Robberies in Karachi by men from Quetta", "FIR 88/2026 Saddar");
        new PrintReleases(em).enter(set, to, reason, person("cro.examiner"), daysAgo(9));
    }

    /** The index of this search alone: it may read what this very transaction wrote. */
    private void search(PrintSet set) {
        Signatory examiner = person("cro.examiner");
        Reason reason = new Reason("Whether he was arrested before under another name", "FIR 12/2026 Sariab");
        PrintSearch search =
                new PrintSearches(em, sets, policies, new SearchedPrints()).identify(set, reason, examiner, daysAgo(1));
        em.flush();
        new PrintComparisons(em, new PolicyRuns(em)).openFirst(search, examiner, daysAgo(1));
    }

    private Signatory person(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
