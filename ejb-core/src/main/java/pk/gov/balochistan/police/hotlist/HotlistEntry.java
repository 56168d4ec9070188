package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A person or vehicle that is looked for. It answers nobody before a second person has confirmed it, nor after its last day; a longer time and a
 * withdrawal need two persons as well. Nothing is ever removed. Source: SECURITY.md T5, DOMAIN.md 11.
 */
@Entity
@Table(name = "hotlist_entry")
public class HotlistEntry implements Recorded {
    /** Our own rule: an entry says what a court or an officer wants now. */
    private static final int MOST_DAYS_AHEAD = 30;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "entry_number")
    private HotlistNumber number;

    @Enumerated(EnumType.STRING)
    private HotlistKind kind;

    @Embedded
    private ListedPerson person;

    @Embedded
    private ListedVehicle vehicle;

    @Column(name = "case_reference")
    private String caseReference;

    private String authority;

    @Column(name = "order_reference")
    private String orderReference;

    @Column(name = "place_id")
    private Long placeId;

    private String contact;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private Instruction instruction;

    /** With each change to what hangs on it, so that of two at the same moment one is refused. */
    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_why")
    private String withdrawnWhy;

    @Column(name = "name_edition")
    private int nameEdition;

    @Embedded
    private DualControl control;

    @OneToMany(mappedBy = "entry", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<HotlistChange> changes = new ArrayList<>();

    @Version
    private int version;

    protected HotlistEntry() {}

    /**
     * Proposes it.
     *
     * @throws RuleViolation hotlist.days.past where it would be over before anybody confirms it, hotlist.days.ahead where it begins so late that
     *     nobody knows today whether it will be right
     */
    public HotlistEntry(HotlistNumber number, NewEntry proposed, Place owner, Signatory by, Instant at) {
        if (proposed.lastDay().isBefore(day(at))) throw new RuleViolation("hotlist.days.past");
        if (proposed.firstDay().isAfter(day(at).plusDays(MOST_DAYS_AHEAD)))
            throw new RuleViolation("hotlist.days.ahead", MOST_DAYS_AHEAD);
        this.number = number;
        this.kind = proposed.kind();
        this.person = proposed.person();
        this.vehicle = proposed.vehicle();
        this.caseReference = proposed.order().caseReference();
        this.authority = proposed.order().authority();
        this.orderReference = proposed.order().orderReference();
        this.contact = proposed.order().contact();
        this.placeId = owner.id();
        this.firstDay = proposed.firstDay();
        this.lastDay = proposed.lastDay();
        this.instruction = proposed.instruction();
        this.changedAt = at;
        this.control = new DualControl(by, at);
    }

    /** Confirms or refuses it. @throws RuleViolation audit.control.own, audit.control.decided, hotlist.days.past */
    public void decide(Decision decision, Signatory by, Instant at) {
        if (decision == Decision.CONFIRMED && lastDay.isBefore(day(at))) throw new RuleViolation("hotlist.days.past");
        control.decide(decision, by, at);
        changedAt = at;
    }

    /**
     * Puts a longer time or a withdrawal before a second person. From now on a withdrawal lets the entry say no more than to call the owner
     * first: one person can take the harm from a wrong entry, and not the entry.
     *
     * @throws RuleViolation hotlist.change.state, hotlist.change.waiting, hotlist.change.shorter, hotlist.days.long
     */
    public HotlistChange propose(NewChange proposed, Signatory by, Instant at) {
        if (control.decision() != Decision.CONFIRMED || withdrawnAt != null)
            throw new RuleViolation("hotlist.change.state");
        if (waitingChange().isPresent()) throw new RuleViolation("hotlist.change.waiting");
        if (proposed.kind() == HotlistChange.Kind.EXTEND) requireLonger(proposed.lastDay(), day(at));
        HotlistChange change = new HotlistChange(this, changes.size() + 1, proposed, by, at);
        changes.add(change);
        changedAt = at;
        return change;
    }

    /** The longest time counts anew from the day on which somebody looked whether it still stands. */
    private void requireLonger(LocalDate newLastDay, LocalDate today) {
        if (!newLastDay.isAfter(lastDay) || newLastDay.isBefore(today))
            throw new RuleViolation("hotlist.change.shorter", lastDay);
        NewEntry.requireShort(kind, today, newLastDay);
    }

    /** Makes the proposed change, or leaves all as it was. @throws RuleViolation refusal.notFound, audit.control.own, audit.control.decided */
    public void decideChange(int seq, Decision decision, Signatory by, Instant at) {
        HotlistChange change = changes.stream()
                .filter(c -> c.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        change.control().decide(decision, by, at);
        changedAt = at;
        if (decision != Decision.CONFIRMED) return;
        if (change.kind() == HotlistChange.Kind.EXTEND) {
            lastDay = change.newLastDay();
            return;
        }
        withdrawnAt = at;
        withdrawnWhy = change.why();
    }

    /** What waits for a second person. */
    public Optional<HotlistChange> waitingChange() {
        return changes.stream().filter(HotlistChange::isWaiting).findFirst();
    }

    public HotlistState stateOn(LocalDate day) {
        if (control.isWaiting()) return HotlistState.WAITING;
        if (control.decision() != Decision.CONFIRMED) return HotlistState.REFUSED;
        if (withdrawnAt != null) return HotlistState.WITHDRAWN;
        if (day.isBefore(firstDay)) return HotlistState.BEGINS_LATER;
        return day.isAfter(lastDay) ? HotlistState.EXPIRED : HotlistState.IN_FORCE;
    }

    /** What an officer is told to do who meets it. */
    public Instruction toldInstruction() {
        boolean isDoubted = waitingChange()
                .filter(change -> change.kind() == HotlistChange.Kind.WITHDRAW)
                .isPresent();
        return isDoubted ? Instruction.CALL_FIRST : instruction;
    }

    void named(int edition) {
        nameEdition = edition;
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, Texts.PAKISTAN);
    }

    public Long id() {
        return id;
    }

    public HotlistNumber number() {
        return number;
    }

    public HotlistKind kind() {
        return kind;
    }

    /** Null for a vehicle. */
    public ListedPerson person() {
        return person;
    }

    /** Null for a person. */
    public ListedVehicle vehicle() {
        return vehicle;
    }

    public String caseReference() {
        return caseReference;
    }

    public String authority() {
        return authority;
    }

    public String orderReference() {
        return orderReference;
    }

    /** The post that answers for it. */
    public Long placeId() {
        return placeId;
    }

    /** The owner's telephone. */
    public String contact() {
        return contact;
    }

    public LocalDate firstDay() {
        return firstDay;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    public Instruction instruction() {
        return instruction;
    }

    /** Who entered it and who confirmed it. */
    public DualControl control() {
        return control;
    }

    /** Longer times and withdrawals, proposed and decided, oldest first. */
    public List<HotlistChange> changes() {
        return List.copyOf(changes);
    }

    /** Null unless it was withdrawn. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Null unless it was withdrawn. */
    public String withdrawnWhy() {
        return withdrawnWhy;
    }

    @Override
    public String auditTarget() {
        return number.auditTarget();
    }
}
