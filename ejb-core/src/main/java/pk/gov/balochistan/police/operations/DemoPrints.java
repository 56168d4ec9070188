package pk.gov.balochistan.police.operations;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identification.PrintComparisons;
import pk.gov.balochistan.police.identification.PrintSearch;
import pk.gov.balochistan.police.identification.PrintSearches;
import pk.gov.balochistan.police.identification.SearchedPrints;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.inventedprint.Impression;
import pk.gov.balochistan.police.inventedprint.InventedFinger;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.law.RigorousYear;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.NewPolicy;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.PolicyTerms;
import pk.gov.balochistan.police.policy.UsePolicy;
import pk.gov.balochistan.police.policy.Worded;
import pk.gov.balochistan.police.printtaking.Ground;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.Standing;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Right thumbs of twelve invented persons, two of whom are one man under two names; the policy under which they are searched, and a
 * comparison that waits for two examiners.
 */
final class DemoPrints {
    private static final int PERSONS = 12;
    private static final int DPI = 500;
    private static final String COURT = "Judicial Magistrate I Quetta";

    private final EntityManager em;
    private final UserAccounts accounts;
    private final Offences offences;
    private final PrintSets sets;
    private final Policies policies;
    private final Instant now;

    DemoPrints(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.accounts = new UserAccounts(em, keys);
        this.offences = new Offences(em);
        this.sets = new PrintSets(em, keys);
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

    void load() {
        List<CriminalRecord> records = em
                .createQuery("select r from CriminalRecord r order by r.person.cnic", CriminalRecord.class)
                .getResultList()
                .stream()
                .filter(record -> uncleared(record) != null)
                .limit(PERSONS)
                .toList();
        PrintSet first = null;
        for (int i = 0; i < records.size(); i++) {
            PrintSet set = take(records.get(i), Thumbs.ALL.get(i));
            if (i == 0) first = set;
        }
        approve();
        em.flush();
        search(first);
    }

    private static RecordedOffence uncleared(CriminalRecord record) {
        return record.offencesFor(true).stream()
                .filter(offence -> !offence.outcome().isCleared())
                .findFirst()
                .orElse(null);
    }

    private PrintSet take(CriminalRecord record, Thumb thumb) {
        RecordedOffence entry = uncleared(record);
        Signatory examiner = person("cro.examiner");
        PrintSet set = sets.begin(record.id(), ground(entry), examiner, daysAgo(30));
        em.flush();
        sets.take(
                set, Finger.RIGHT_THUMB, ImpressionKind.ROLLED, thumb.image(), thumb.template(), examiner, daysAgo(30));
        sets.complete(set, false, daysAgo(30));
        return set;
    }

    /** As the law lets it be taken; where the list does not tell, a magistrate ordered it. */
    private Ground ground(RecordedOffence entry) {
        if (offences.require(entry.offenceCode()).rigorousYear() != RigorousYear.YES)
            return new Ground(Standing.ORDERED, entry.seq(), COURT, "Misc. 14", today().minusDays(31));
        boolean convicted = entry.outcome() == CourtOutcome.CONVICTED;
        return new Ground(convicted ? Standing.CONVICTED : Standing.ARRESTED, entry.seq(), null, null, null);
    }

    private void approve() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The Criminal Record Office searches the prints of a person who was arrested, is a convict, or of whom a"
                                + " magistrate ordered it, among the prints on record. Two examiners decide; the list is a lead.",
                        "کریمنل ریکارڈ آفس گرفتار یا سزا یافتہ شخص کے، یا مجسٹریٹ کے حکم سے لیے گئے نشان ریکارڈ میں تلاش کرتا ہے۔"
                                + " فیصلہ دو ماہر کرتے ہیں؛ فہرست صرف اشارہ ہے۔"),
                new Worded(
                        "Identification of Prisoners Act 1920, sections 3 to 5; Balochistan Police Act 2011.",
                        "آئیڈنٹیفیکیشن آف پرزنرز ایکٹ 1920، دفعات 3 تا 5؛ بلوچستان پولیس ایکٹ 2011۔"),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: the ten likeliest persons are listed, and no score is shown.",
                        "کوئی حد نہیں: دس قریب ترین افراد کی فہرست، کوئی نمبر نہیں دکھایا جاتا۔"));
        NewPolicy proposed = new NewPolicy(
                AutomatedFunction.PRINT_IDENTIFY,
                terms,
                today().minusDays(20),
                today().plusDays(300),
                "The first policy for prints.");
        UsePolicy policy =
                new UsePolicy(proposed, policies.nextEdition(proposed.function()), person("addl.ig"), daysAgo(22));
        policies.add(policy);
        policy.approve(person("ig.balochistan"), daysAgo(21));
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

    private LocalDate today() {
        return LocalDate.ofInstant(now, Texts.PAKISTAN);
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
