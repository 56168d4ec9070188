package pk.gov.balochistan.police.printexchange;

import static pk.gov.balochistan.police.identification.RecordOffice.ARRESTED;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.viewing.PersonView;
import pk.gov.balochistan.police.viewing.PersonViews;

/** Examiners who take transactions in and hand them out. */
public final class ExchangeOffice implements AutoCloseable {
    static final LocalDate DAY = RecordOffice.TODAY.minusDays(3);

    public final RecordOffice office;

    public ExchangeOffice(TestDatabase database, Path data) {
        office = new RecordOffice(database, data);
    }

    /** A record with an open set. */
    public RecordNumber begun() {
        RecordNumber number = office.record("ppc-302", CourtOutcome.UNDER_TRIAL);
        office.taking(ONE, desk -> desk.begin(number, ARRESTED));
        return number;
    }

    public FilledSet fill(RecordNumber number, byte[] file) {
        return fill(number, 1, file);
    }

    FilledSet fill(RecordNumber number, int set, byte[] file) {
        return office.unit.inTransaction(em -> {
            TransactionDesk desk = new TransactionDesk();
            desk.records = new CriminalRecords(em);
            desk.sets = new PrintSets(em, office.keys);
            desk.transactions = new Transactions(em, desk.sets);
            desk.callers = () -> ONE;
            desk.clock = RecordOffice.CLOCK;
            return desk.fill(number, set, file);
        });
    }

    <T> T releasing(Caller examiner, Function<ReleaseDesk, T> question) {
        return office.unit.inTransaction(em -> question.apply(desk(em, examiner)));
    }

    ReleaseDesk desk(EntityManager em, Caller examiner) {
        ReleaseDesk desk = new ReleaseDesk();
        desk.records = new CriminalRecords(em);
        desk.sets = new PrintSets(em, office.keys);
        desk.releases = new PrintReleases(em);
        desk.views = new PersonViews(em);
        desk.callers = () -> examiner;
        desk.clock = RecordOffice.CLOCK;
        return desk;
    }

    /** An examiner opened the prints of a record for a reason, as the watch keeps it. */
    void opened(Caller examiner, RecordNumber number) {
        office.unit.perform(em -> em.persist(new PersonView(
                Signatory.of(examiner),
                "PRINT_TAKE:open",
                number.auditTarget(),
                RecordOffice.REASON,
                RecordOffice.NOW)));
    }

    public ReleaseNumber release(RecordNumber number, NewRelease to) {
        opened(ONE, number);
        return releasing(ONE, desk -> desk.release(number, 1, to, RecordOffice.REASON));
    }

    <T> T set(RecordNumber number, Function<PrintSet, T> question) {
        return office.unit.inTransaction(em -> question.apply(new PrintSets(em, office.keys)
                .require(new CriminalRecords(em).require(number).id(), 1)));
    }

    public static NewRelease to(String letter, boolean isNamed) {
        return new NewRelease(
                "Criminal Record Office, Karachi",
                new AgencyCode("PKSD-CRO"),
                "SP Investigation",
                letter,
                DAY,
                isNamed);
    }

    @Override
    public void close() {
        office.close();
    }
}
