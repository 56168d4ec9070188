package pk.gov.balochistan.police.criminalrecord;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.audit.DualControl;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offences;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A person's criminal record. Entries are added by one examiner; what is entered is changed only when a second person confirms
 * it, and nothing is removed but by expunging the whole (docs/decisions/0046). What it tells an officer in the street is {@link #answer()}.
 */
@Entity
@Table(name = "criminal_record")
public class CriminalRecord extends LifetimeRecord {
    /** What a change or a dispute is about that is about no entry. */
    public static final int PERSON = 0;

    @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<RecordedOffence> offences = new ArrayList<>();

    @OneToMany(mappedBy = "record", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<RecordChange> changes = new ArrayList<>();

    protected CriminalRecord() {}

    /** @throws RuleViolation record.person.nameless */
    public CriminalRecord(RecordNumber number, PersonDetails person, Signatory by, Instant at) {
        super(number, named(person), by, at);
    }

    private static PersonDetails named(PersonDetails person) {
        if (person.name() == null) throw new RuleViolation("record.person.nameless");
        return person;
    }

    /**
     * Adds an offence with its outcome as it stands that day.
     *
     * @throws RuleViolation record.offence.twice, record.offence.future
     */
    public RecordedOffence addOffence(NewOffence entered, Place station, Signatory by, Instant at) {
        refuseFuture(entered.occurredOn(), at);
        if (entered.outcomeOn() != null) refuseFuture(entered.outcomeOn(), at);
        if (offences.stream().anyMatch(offence -> offence.isSameAs(entered, station)))
            throw new RuleViolation("record.offence.twice");
        RecordedOffence offence = new RecordedOffence(this, offences.size() + 1, entered, station, by, at);
        offences.add(offence);
        forgetTerm();
        changeBeside(at);
        return offence;
    }

    /** Marks the person wanted in a case by a court's order. @throws RuleViolation record.notice.cleared, .already */
    public void markWanted(int offenceSeq, NewNotice order, Signatory by, Instant at) {
        refuseFuture(order.issuedOn(), at);
        entry(offenceSeq).markWanted(order, by, at);
        changeBeside(at);
    }

    /**
     * Puts a change before a second examiner; until then everything stays as it is.
     *
     * @param offenceSeq the entry; not asked where the person's details are to change
     * @throws RuleViolation record.change.waiting, record.change.impossible, record.change.same, record.offence.future
     */
    public RecordChange propose(int offenceSeq, ProposedChange change, Signatory by, Instant at) {
        refuseFuture(change.effectiveOn(), at);
        int about = change.kind() == ProposedChange.Kind.IDENTITY ? PERSON : offenceSeq;
        PersonDetails corrected = about == PERSON ? corrected(change) : null;
        if (about != PERSON) entry(about).check(change);
        if (changes.stream().anyMatch(c -> c.isWaiting() && c.offenceSeq() == about)) {
            throw new RuleViolation("record.change.waiting");
        }
        RecordChange proposed = new RecordChange(this, changes.size() + 1, about, change, corrected, by, at);
        changes.add(proposed);
        changeBeside(at);
        return proposed;
    }

    private PersonDetails corrected(ProposedChange change) {
        if (change.corrected() == null) throw new RuleViolation("record.change.incomplete");
        PersonDetails corrected = person().corrected(change.corrected());
        if (corrected.isSameAs(person())) throw new RuleViolation("record.change.same");
        return corrected;
    }

    /** Makes a proposed change. @return the change @throws RuleViolation audit.control.own where the same person proposed it */
    public RecordChange confirm(int changeSeq, Signatory by, Instant at) {
        RecordChange change = change(changeSeq);
        change.decide(DualControl.Decision.CONFIRMED, by, at);
        if (change.offenceSeq() == PERSON) {
            change.keepFormer(PersonDetails.none().corrected(person()));
            become(PersonDetails.none().corrected(change.corrected()));
        } else {
            entry(change.offenceSeq()).apply(change, by, at);
            forgetTerm();
        }
        changeBeside(at);
        return change;
    }

    /**
     * An entry on which prints or photographs are taken or destroyed. The record counts as changed, so that of this and another outcome that is confirmed
     * at the same moment one is refused.
     *
     * @throws RuleViolation refusal.notFound
     */
    public RecordedOffence takeFor(int offenceSeq, Instant at) {
        RecordedOffence offence = entry(offenceSeq);
        changeBeside(at);
        return offence;
    }

    /**
     * The entry on which prints or photographs are taken now, where the law lets them be.
     *
     * @throws RuleViolation refusal.notFound; those of {@link Ground#requireLawful}
     */
    public RecordedOffence requireGround(Taking what, Ground ground, Offences law, Instant at) {
        RecordedOffence entry = takeFor(ground.offenceSeq(), at);
        entry.requireGround(what, ground, law.require(entry.offenceCode()), LocalDate.ofInstant(at, Texts.PAKISTAN));
        return entry;
    }

    /** The person says that this is wrong. @param about the entry, or {@link #PERSON} @param since the day on which that was received */
    public void dispute(int about, LocalDate since, Instant at) {
        if (about != PERSON) entry(about).dispute(since);
        else disputePerson(since);
        changeBeside(at);
    }

    /** What the person said of this was answered. @param about the entry, or {@link #PERSON} */
    public void settle(int about, Instant at) {
        if (about == PERSON) settlePerson();
        else entry(about).settle();
        changeBeside(at);
    }

    /** Refuses a proposed change. @throws RuleViolation audit.control.own where the same person proposed it */
    public void refuse(int changeSeq, Signatory by, Instant at) {
        change(changeSeq).decide(DualControl.Decision.REFUSED, by, at);
        changeBeside(at);
    }

    /** Whether there is anything in it for this reader. @param examiner who may see every entry */
    public boolean isOpenTo(boolean examiner) {
        return examiner || !offencesFor(false).isEmpty();
    }

    /** The least answer about this person, by the rule of {@link RecordedOffence#isDisclosed()}. */
    public RecordAnswer answer() {
        List<RecordedOffence> told =
                offences.stream().filter(RecordedOffence::isDisclosed).toList();
        if (!wantedFor().isEmpty()) return RecordAnswer.WANTED;
        return told.stream().anyMatch(o -> o.outcome().isRecord()) ? RecordAnswer.RECORD : RecordAnswer.NO_RECORD;
    }

    /** The cases in which a court's order is alive and may be told, by the same rule. */
    public List<RecordedOffence> wantedFor() {
        return offences.stream()
                .filter(RecordedOffence::isDisclosed)
                .filter(RecordedOffence::isWanted)
                .toList();
    }

    /** Every entry for an examiner, the disclosed ones for anybody else. */
    public List<RecordedOffence> offencesFor(boolean examiner) {
        return offences.stream().filter(o -> examiner || o.isDisclosed()).toList();
    }

    /** Changes proposed and made, oldest first. */
    public List<RecordChange> changes() {
        return List.copyOf(changes);
    }

    /** @throws RuleViolation refusal.notFound */
    public RecordedOffence entry(int seq) {
        return offences.stream()
                .filter(o -> o.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** @throws RuleViolation refusal.notFound */
    public RecordChange change(int seq) {
        return changes.stream()
                .filter(c -> c.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private static void refuseFuture(LocalDate day, Instant at) {
        if (day.isAfter(LocalDate.ofInstant(at, Texts.PAKISTAN))) throw new RuleViolation("record.offence.future");
    }
}
