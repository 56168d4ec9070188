package pk.gov.balochistan.police.escalation;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongSupplier;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.Handover;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.transfer.CaseTransfer;
import pk.gov.balochistan.police.transfer.CaseTransfers;
import pk.gov.balochistan.police.transfer.TransferState;

/**
 * Sees to requests that nobody answered in time, one in a transaction, by the clock of the database and under a lease, as the clocks
 * of complaints are seen to: the superior of both posts answers for the case. One that cannot be done is put off and keeps no
 * other from its turn. For one thread.
 */
public final class TransferTurn {
    private static final String LEASE = "transfers";
    private static final int LEASE_SECONDS = 60;
    private static final Caller CLOCK = Caller.system("clock");
    private static final String UNANSWERED = "CLOCK:unanswered";
    private static final Duration PUT_OFF = Duration.ofMinutes(5);
    private static final System.Logger LOG = System.getLogger(TransferTurn.class.getName());

    private final EscalationTurn.Transactions transactions;
    private final KeyRing keys;
    private final Clock clock;
    private final Function<EntityManager, Instant> databaseClock;
    private final ClockWatch watch;
    private final String holder;
    private Long tried;

    /** @param clock of the program, for the trail and the outbox @param holder names this process, at most 80 characters */
    public TransferTurn(EscalationTurn.Transactions transactions, KeyRing keys, Clock clock, String holder) {
        this(transactions, keys, clock, holder, em -> new Leases(em).now(), System::nanoTime);
    }

    TransferTurn(
            EscalationTurn.Transactions transactions,
            KeyRing keys,
            Clock clock,
            String holder,
            Function<EntityManager, Instant> databaseClock,
            LongSupplier nanos) {
        this.transactions = transactions;
        this.keys = keys;
        this.clock = clock;
        this.holder = holder;
        this.databaseClock = databaseClock;
        this.watch = new ClockWatch(nanos);
    }

    /** @return 1 when one was seen to; 0 when none is due, another process does it, or the trail lags behind */
    public int seeToOne() {
        tried = null;
        try {
            return transactions.run(this::one);
        } catch (RuntimeException fault) {
            if (tried == null) throw fault;
            // An answer came first, or it cannot be done at all. Without the message: a driver's may quote data.
            LOG.log(
                    System.Logger.Level.WARNING,
                    "the request row {0} waits, {1}",
                    tried.toString(),
                    fault.getClass().getSimpleName());
            return transactions.run(em -> {
                em.find(CaseTransfer.class, tried)
                        .putOff(databaseClock.apply(em).plus(PUT_OFF));
                return 1;
            });
        }
    }

    private int one(EntityManager em) {
        if (!new Leases(em).take(LEASE, holder, LEASE_SECONDS)) return 0;
        Instant now = databaseClock.apply(em);
        if (!watch.isSteady(now)) return 0;
        if (AuditBacklog.waiting(em, EscalationTurn.MOST_UNSEALED) == EscalationTurn.MOST_UNSEALED) return 0;
        Optional<CaseTransfer> due = new CaseTransfers(em).findDue(now);
        if (due.isEmpty()) return 0;
        tried = due.get().id();
        seeTo(em, due.get(), now);
        return 1;
    }

    private void seeTo(EntityManager em, CaseTransfer due, Instant now) {
        Complaint complaint = new CaseTransfers(em).complaintOf(due);
        if (!due.isGoodFor(complaint)) {
            due.become(TransferState.LAPSED, new Step(CLOCK.actor(), now, null, false));
            return;
        }
        Optional<Post> above = superior(em, complaint, due);
        Step step = new Step(CLOCK.actor(), now, null, above.isPresent());
        due.become(above.isPresent() ? TransferState.WENT_UP : TransferState.LAPSED, step);
        new Handover(complaint).unanswered(above, step);
        if (above.isPresent()) new ComplaintNotices(new Outbox(em, keys, clock)).handedOver(complaint);
        String moved =
                above.map(post -> post.role() + " " + post.place().code()).orElse(null);
        new AuditTrail(em, keys, clock)
                .add(
                        CLOCK,
                        UNANSWERED,
                        above.isPresent() ? Outcome.OK : Outcome.REFUSED,
                        new AuditNote(complaint.auditTarget(), null, moved));
    }

    private Optional<Post> superior(EntityManager em, Complaint complaint, CaseTransfer due) {
        Places places = new Places(em, clock);
        List<Place> upwards =
                places.lineageUpwards(places.find(complaint.placeId()).orElseThrow());
        Post asked = new Post(due.toRole(), places.find(due.toPlaceId()).orElseThrow());
        return new ComplaintRouting(places)
                .superiorOfBoth(complaint, asked, upwards, new ComplaintSubjects(em).officersNamedIn(complaint));
    }
}
