package pk.gov.balochistan.police.escalation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.transfer.CaseTransfer;
import pk.gov.balochistan.police.transfer.CaseTransfers;
import pk.gov.balochistan.police.transfer.TransferClocks;

/** Where the post that was asked says nothing, the superior of both answers for the case. */
class UnansweredTransferDbTest {
    private static final String WENT_UP =
            "CaseTransfer x where x.state =" + " pk.gov.balochistan.police.transfer.TransferState.WENT_UP";
    private static final String LAPSED =
            "CaseTransfer x where x.state = pk.gov.balochistan.police.transfer.TransferState.LAPSED";

    @TempDir
    Path data;

    @EveryEngine
    void whatNobodyAnsweredGoesToTheSuperiorOfBothPostsOnceTheTimeHasEnded(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber near = asked(cases, "property_dispute", Role.SHO, "station-quetta-keechi-baig");
            TrackingNumber far = asked(cases, "property_dispute", Role.SHO, "station-quetta-city");
            Instant due = cases.read(near, complaint -> complaint.promise().dueAt());
            seeTo(cases, Clocked.hours(24).minusSeconds(1));
            assertEquals(Role.SHO, cases.answering(near), "it has its time");
            seeTo(cases, Clocked.hours(24));
            assertEquals(Role.SDPO, cases.answering(near), "of one circle");
            assertEquals(Role.DPO, cases.answering(far), "of two divisions of one district");
            assertEquals(1, cases.times(near, EventKind.TRANSFER_UNANSWERED));
            assertEquals(due, cases.read(near, complaint -> complaint.promise().dueAt()));
            assertEquals(2, cases.count(WENT_UP));
            assertEquals(2, cases.count("OutgoingSms x where x.textKey = 'complaint.sms.handed'"));
            assertEquals(2, cases.count("AuditEntry x where x.action = 'CLOCK:unanswered'"));
        }
    }

    @EveryEngine
    void whatWentElsewhereOrEndedMeanwhileLapsesAndMovesNothing(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber answered = asked(cases, "property_dispute", Role.SHO, "station-quetta-city");
            cases.change(answered, complaint -> complaint.take(null, new Step("user:x", Clocked.hours(2), null, true)));
            cases.answer(answered, new Step("user:x", Clocked.hours(3), "The wall was taken down.", true));
            TrackingNumber late = asked(cases, "property_dispute", Role.SHO, "station-quetta-city");
            cases.seeTo(Clocked.hours(24));
            assertEquals(Role.SDPO, cases.answering(late), "nobody had spoken to the complainant");
            seeTo(cases, Clocked.hours(24));
            assertEquals(Role.SDPO, cases.answering(late));
            assertEquals(ComplaintStatus.RESOLVED, cases.read(answered, Complaint::status));
            assertEquals(2, cases.count(LAPSED));
        }
    }

    /** The seal of harassment ends with the DPO: a request of that post leaves the case where it is. */
    @EveryEngine
    void whatNoPostAboveMayHearStaysAndSaysSoToOfficersAlone(TestDatabase database) {
        try (Clocked cases = new Clocked(database, data)) {
            TrackingNumber sealed = asked(cases, "harassment", Role.GENDER_DESK, "district-pishin");
            seeTo(cases, Clocked.hours(24));
            assertEquals(Role.GENDER_DESK, cases.answering(sealed));
            assertEquals(1, cases.times(sealed, EventKind.TRANSFER_LAPSED));
            assertEquals(1, cases.count(LAPSED));
            assertEquals(0, cases.count("OutgoingSms x where x.textKey like 'complaint.sms.%'"));
        }
    }

    private TrackingNumber asked(Clocked cases, String category, Role role, String place) {
        TrackingNumber number = cases.file(Some.complaint(category, Some.STATION));
        cases.unit.perform(em -> ask(em, number, role, place));
        return number;
    }

    private void ask(EntityManager em, TrackingNumber number, Role role, String place) {
        ComplaintDatabase core = ComplaintDatabase.of(em, data);
        Complaint complaint = core.complaints().find(number).orElseThrow();
        Post to = new Post(role, core.place(place));
        Step step = new Step("user:x", Clocked.FILED, "It happened over there.", false);
        new Handover(complaint).asked(to, step);
        new CaseTransfers(em).add(new CaseTransfer(complaint, to, step, Clocked.hours(24)));
    }

    private void seeTo(Clocked cases, Instant now) {
        ClockTurn<Long> turn = new ClockTurn<>(
                new TransferClocks(KeyRing.of(data), Clock.fixed(now, ZoneOffset.UTC)),
                work -> cases.unit.inTransaction(work::applyAsInt),
                "test",
                em -> now,
                () -> 0);
        int turns = 0;
        while (turn.seeToSome() > 0) if (++turns > 100) throw new AssertionError("it never ends");
    }
}
