package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.lawfultaking.Ground;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** The prints that were taken of a person at one time, on one ground. It is searched while it is complete, and not before or after. */
@Entity
@Table(name = "print_set")
public class PrintSet extends LawfulSet {
    @Column(name = "compared_by_eye")
    private Boolean comparedByEye;

    private Boolean released;

    /** True while an office that was given it has yet to be told, or to confirm; null otherwise, for the index. */
    @Column(name = "recall_due")
    private Boolean recallDue;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<TakenPrint> prints = new ArrayList<>();

    protected PrintSet() {}

    PrintSet(long recordId, int seq, Ground ground, String by, Instant at) {
        super(recordId, seq, ground, by, at);
        this.comparedByEye = false;
        this.released = false;
    }

    /**
     * The row of a finger: the one of this kind of impression, or the one that says that there is none to take; else a new one.
     *
     * @param kind null where nothing is taken
     * @throws RuleViolation taking.closed
     */
    TakenPrint row(Finger finger, ImpressionKind kind, FingerState said, String by, Instant at) {
        requireOpen();
        List<TakenPrint> there = of(finger);
        return there.stream()
                .filter(print -> kind == null || !print.isTaken() || print.kind() == kind)
                .findFirst()
                .orElseGet(() -> {
                    TakenPrint print = new TakenPrint(this, finger, there.size() + 1, said, by, at);
                    prints.add(print);
                    return print;
                });
    }

    /** Makes it searched. @param byEye whether the sequence check doubted a finger and the examiner looked @throws RuleViolation taking.closed, .empty */
    void complete(boolean byEye, Instant at) {
        requireOpen();
        if (taken().isEmpty()) throw new RuleViolation("prints.set.empty");
        finish(at);
        comparedByEye = byEye;
    }

    /** It goes to another office, which is told when its ground falls. */
    public void release() {
        released = true;
    }

    @Override
    public void withdraw(String why, String by, Instant at) {
        super.withdraw(why, by, at);
        if (released) recallDue = true;
    }

    /** Every office that was given it has confirmed. */
    public void recalled() {
        recallDue = null;
    }

    /** The whole record goes, its ground with it. @param expunctionId what two persons decided */
    void expunge(long expunctionId, String by, Instant at) {
        becomeExpunged(expunctionId, by, at);
        prints.forEach(TakenPrint::expunge);
    }

    /** @param destructionId what two persons decided */
    void destroy(long destructionId) {
        becomeDestroyed(destructionId);
        prints.forEach(TakenPrint::destroy);
    }

    @Override
    public Taking what() {
        return Taking.PRINTS;
    }

    @Override
    public LocalDate takenOn() {
        return LocalDate.ofInstant(begunAt(), Texts.PAKISTAN);
    }

    /** What is said of a finger: the rolled print where there is one. */
    public Optional<TakenPrint> find(Finger finger) {
        return of(finger).stream().findFirst();
    }

    /** The print of a finger that touched so. */
    public Optional<TakenPrint> find(Finger finger, ImpressionKind kind) {
        return of(finger).stream().filter(print -> print.kind() == kind).findFirst();
    }

    private List<TakenPrint> of(Finger finger) {
        return prints().stream().filter(print -> print.finger() == finger).toList();
    }

    /** Every print of the set, in the order of the card, of one finger the rolled one first. */
    public List<TakenPrint> taken() {
        return prints().stream().filter(TakenPrint::isTaken).toList();
    }

    /** Of how many fingers there is a print. */
    public int fingersTaken() {
        return (int) taken().stream().map(TakenPrint::finger).distinct().count();
    }

    /** All that is said of any finger, in the order of the card, of one finger the rolled print first. */
    public List<TakenPrint> prints() {
        return prints.stream()
                .sorted(Comparator.comparing(TakenPrint::finger)
                        .thenComparing(TakenPrint::kind, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Whether the sequence check doubted a finger and the examiner looked. */
    public boolean isComparedByEye() {
        return comparedByEye;
    }

    @Override
    public String auditDetail() {
        return super.auditDetail() + (comparedByEye ? ", doubts looked at" : "");
    }
}
