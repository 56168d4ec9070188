package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.correction.Applicant;
import pk.gov.balochistan.police.correction.CorrectionFinding;
import pk.gov.balochistan.police.correction.CorrectionGround;
import pk.gov.balochistan.police.correction.CorrectionRequest;
import pk.gov.balochistan.police.correction.CorrectionRequests;
import pk.gov.balochistan.police.correction.NewAnswer;
import pk.gov.balochistan.police.correction.NewCorrection;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.ProposedChange;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** What invented persons say is wrong in their records: two answers were given, one waits to be signed, two are open and one of them is late. */
public final class DemoCorrections {
    /** Records that no other part of the demo turns on. */
    private static final int FIRST = 20;

    private final EntityManager em;
    private final CorrectionRequests requests;
    private final Signatory one;
    private final Signatory other;
    private final Instant now;

    public DemoCorrections(EntityManager em, KeyRing keys, Clock clock) {
        UserAccounts accounts = new UserAccounts(em, keys);
        this.em = em;
        this.requests = new CorrectionRequests(em);
        this.one = accounts.require(Username.parse("cro.examiner")).signatory();
        this.other = accounts.require(Username.parse("cro.second")).signatory();
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        List<CriminalRecord> records = em.createQuery(
                        "select r from CriminalRecord r where r.person.cnic is not null and r.changes is empty order by r.id",
                        CriminalRecord.class)
                .setFirstResult(FIRST)
                .setMaxResults(5)
                .getResultList();
        struck(records.get(0));
        refused(records.get(1));
        CorrectionRequest waiting = receive(
                records.get(2),
                CorrectionGround.OUTCOME,
                "I was acquitted by the High Court in appeal; the paper of the court is with me.",
                "Copy of the judgment, Crl. Appeal 88",
                guardian("Haji Sher Muhammad"),
                12);
        requests.propose(
                waiting,
                records.get(2),
                new NewAnswer(
                        CorrectionFinding.REFUSED,
                        "The High Court was asked by letter 204. Appeal 88 is of another FIR and another person; the conviction"
                                + " of the Sessions Court stands."),
                one,
                daysAgo(3));
        receive(
                records.get(3),
                CorrectionGround.SEALING,
                "میں اس وقت سولہ سال کا تھا۔ پیدائش کا سرٹیفکیٹ ساتھ ہے۔ اندراج بند کیا جائے۔",
                "پیدائش کا سرٹیفکیٹ، یونین کونسل سریاب",
                self(Language.URDU),
                34);
        receive(
                records.get(4),
                CorrectionGround.DETAILS,
                "My father's name is written wrongly. It is Abdul Karim, as on my CNIC.",
                null,
                self(Language.ENGLISH),
                2);
    }

    /** It was somebody of the same name: struck by two, and the person told so. */
    private void struck(CriminalRecord record) {
        CorrectionRequest request = receive(
                record,
                CorrectionGround.NOT_MINE,
                "That FIR is against a man of my name from Pishin. I was in Dubai that month, my passport shows it.",
                "Passport with stamps of entry and exit",
                self(Language.ENGLISH),
                40);
        ProposedChange strike = new ProposedChange(
                ProposedChange.Kind.STRIKE,
                null,
                LocalDate.ofInstant(daysAgo(30), Texts.PAKISTAN),
                null,
                "Letter 311 of the station: CNIC in the challan is another one");
        record.confirm(record.propose(1, strike, one, daysAgo(29)).seq(), other, daysAgo(28));
        requests.propose(
                request,
                record,
                new NewAnswer(
                        CorrectionFinding.UPHELD,
                        "The station sent the challan. The CNIC in it is not yours. The entry is struck from your record and is"
                                + " told to nobody any more."),
                one,
                daysAgo(27));
        requests.sign(request, record, other, daysAgo(26));
    }

    private void refused(CriminalRecord record) {
        CorrectionRequest request = receive(
                record,
                CorrectionGround.ENTRY,
                "دفعہ غلط لکھی ہے، میرے خلاف یہ دفعہ نہیں لگی تھی۔",
                null,
                self(Language.URDU),
                25);
        requests.propose(
                request,
                record,
                new NewAnswer(
                        CorrectionFinding.REFUSED,
                        "تھانے کے رجسٹر اور چالان سے موازنہ کیا گیا۔ دونوں میں یہی دفعہ درج ہے، اس لیے ریکارڈ درست ہے۔"),
                one,
                daysAgo(15));
        requests.sign(request, record, other, daysAgo(14));
    }

    private CorrectionRequest receive(
            CriminalRecord record, CorrectionGround ground, String words, String papers, Applicant applicant, int ago) {
        LocalDate day = LocalDate.ofInstant(daysAgo(ago), Texts.PAKISTAN);
        int entry = ground.isOfEntry() ? 1 : CriminalRecord.PERSON;
        return requests.receive(
                record, new NewCorrection(ground, entry, words, papers, applicant, day), one, daysAgo(ago));
    }

    private static Applicant self(Language language) {
        Msisdn phone = language == Language.URDU ? null : Msisdn.parse("0300-0007713");
        return new Applicant(Applicant.Kind.SELF, null, "CNIC card, seen at the desk", phone, null, language);
    }

    private static Applicant guardian(String name) {
        return new Applicant(
                Applicant.Kind.GUARDIAN,
                name,
                "CNIC card and family registration certificate",
                null,
                "Killi Shabo, Quetta",
                Language.ENGLISH);
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
