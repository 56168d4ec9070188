package pk.gov.balochistan.police.handpicture;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.awt.Rectangle;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.printtaking.PrintScale;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Takes cards, slaps and palms into a set that was begun on its ground, and the fingers of them. */
@Stateless
public class HandDesk {
    @Inject
    CriminalRecords records;

    @Inject
    PrintSets sets;

    @Inject
    HandPictures hands;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** What there is of a record, without any picture. @throws RuleViolation refusal.notFound, refusal.reason.purpose */
    @Permit(Permission.PRINT_TAKE)
    public HandsOfRecord open(RecordNumber number, Reason reason) {
        if (reason == null) throw new RuleViolation("refusal.reason.purpose");
        CriminalRecord record = records.require(number);
        List<PrintSet> standing = sets.list(record.id()).stream()
                .filter(set -> set.isOpen() || set.isComplete())
                .toList();
        return new HandsOfRecord(number, record.person(), standing, hands.list(standing));
    }

    /**
     * Keeps a picture with an open set, and proposes where its fingers stand.
     *
     * @return its number within the set
     * @throws RuleViolation refusal.notFound; taking.closed; hand.tooMany; those of {@link HandReading#read}
     */
    @Permit(Permission.PRINT_TAKE)
    public int send(RecordNumber number, int setSeq, NewHandPicture sent) {
        PrintSet set = requireOpen(number, setSeq);
        ReadPicture read = HandReading.read(sent.kind(), sent.content(), sent.dpi());
        sets.lock(set);
        return hands.add(set, sent, read, examiner(), clock.instant()).seq();
    }

    /** One picture with its boxes. @throws RuleViolation refusal.notFound, also of a set that was withdrawn */
    @Permit(Permission.PRINT_TAKE)
    public ShownHand show(RecordNumber number, int setSeq, int seq) {
        PrintSet set = require(number, setSeq);
        HandPicture picture = hands.require(set, seq);
        List<Box> boxes =
                picture.laid().stream().map(box -> asCut(box, set, picture)).toList();
        return new ShownHand(setSeq, picture, hands.view(picture), boxes);
    }

    /** Where it was cut stands with the print. */
    private static Box asCut(Box box, PrintSet set, HandPicture picture) {
        return set.find(box.finger(), box.kind())
                .map(TakenPrint::origin)
                .filter(from -> picture.id().equals(from.pictureId()))
                .map(from -> Box.at(box.kind(), box.finger(), from.box().split(" ")))
                .orElse(box);
    }

    /** Says how many dots an inch a picture has whose head does not, as they were measured in it. @throws RuleViolation refusal.notFound, taking.closed, prints.image.dpiRange */
    @Permit(Permission.PRINT_TAKE)
    public void measure(RecordNumber number, int setSeq, int seq, int dpi) {
        PrintSet set = requireOpen(number, setSeq);
        HandPicture picture = hands.require(set, seq);
        int measured = PrintScale.measured(dpi);
        List<Box> laid = HandReading.lay(picture.kind(), hands.png(picture), measured, null);
        sets.lock(set);
        picture.measure(measured);
        picture.lay(laid);
    }

    /** Lays the boxes of a card anew where its form lies so. @throws RuleViolation refusal.notFound, taking.closed, hand.unmeasured, hand.form */
    @Permit(Permission.PRINT_TAKE)
    public void lay(RecordNumber number, int setSeq, int seq, Rectangle form) {
        PrintSet set = requireOpen(number, setSeq);
        HandPicture picture = hands.require(set, seq);
        picture.requireForm(form);
        List<Box> laid = HandReading.lay(picture.kind(), hands.png(picture), picture.requireDpi(), form);
        sets.lock(set);
        picture.lay(laid);
    }

    /** What these boxes would give; nothing is kept. @throws RuleViolation refusal.notFound, taking.closed, hand.unmeasured, hand.box.none */
    @Permit(Permission.PRINT_TAKE)
    public FoundFingers look(RecordNumber number, int setSeq, int seq, List<Box> boxes) {
        PrintSet set = requireOpen(number, setSeq);
        HandCut cut = cut(set, seq, boxes);
        return new FoundFingers(setSeq, seq, cut.found());
    }

    /**
     * Cuts fingers out of a picture into its set. What one is refused for keeps no other from being taken.
     *
     * @throws RuleViolation refusal.notFound, taking.closed, hand.unmeasured, hand.box.none
     */
    @Permit(Permission.PRINT_TAKE)
    public FoundFingers take(RecordNumber number, int setSeq, int seq, SaidOfBoxes said) {
        PrintSet set = requireOpen(number, setSeq);
        if (said.boxes().isEmpty() && said.untaken().isEmpty()) throw new RuleViolation("hand.box.none");
        Optional<HandCut> cut = said.boxes().isEmpty() ? Optional.empty() : Optional.of(cut(set, seq, said.boxes()));
        sets.lock(set);
        return new FoundFingers(
                setSeq,
                seq,
                HandTaking.of(sets, set, examiner(), clock.instant()).take(cut, said));
    }

    private HandCut cut(PrintSet set, int seq, List<Box> boxes) {
        if (boxes.isEmpty()) throw new RuleViolation("hand.box.none");
        HandPicture picture = hands.require(set, seq);
        return HandCut.of(picture, hands.png(picture), boxes, sets.boxed(set));
    }

    private PrintSet require(RecordNumber number, int setSeq) {
        return sets.require(records.require(number).id(), setSeq);
    }

    /**
     * Whoever changes it locks it once a picture is read and cut, which takes seconds: of this and an act that finishes or withdraws the set meanwhile one
     * fails, and nobody waits for a row so long.
     */
    private PrintSet requireOpen(RecordNumber number, int setSeq) {
        PrintSet set = require(number, setSeq);
        if (!set.isOpen()) throw new RuleViolation("taking.closed");
        return set;
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
