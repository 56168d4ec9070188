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

    /** The row of a finger, a new one where there is none yet. @throws RuleViolation taking.closed */
    TakenPrint row(Finger finger, FingerState said, String by, Instant at) {
        requireOpen();
        return find(finger).orElseGet(() -> {
            TakenPrint print = new TakenPrint(this, finger, said, by, at);
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
    void recalled() {
        recallDue = null;
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

    public Optional<TakenPrint> find(Finger finger) {
        return prints.stream().filter(print -> print.finger() == finger).findFirst();
    }

    /** Fingers of which there is a print, in the order of the card. */
    public List<TakenPrint> taken() {
        return prints().stream().filter(TakenPrint::isTaken).toList();
    }

    /** Every finger of which something is said, in the order of the card. */
    public List<TakenPrint> prints() {
        return prints.stream().sorted(Comparator.comparing(TakenPrint::finger)).toList();
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
