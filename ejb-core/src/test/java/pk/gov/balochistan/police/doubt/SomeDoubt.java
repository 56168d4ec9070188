package pk.gov.balochistan.police.doubt;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.destruction.FallenSets;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;

/** The desk of doubts for tests of what a withdrawn identification led to. */
public final class SomeDoubt {
    private SomeDoubt() {}

    public static DoubtDesk desk(EntityManager em, KeyRing keys, Caller caller, Clock clock) {
        DoubtDesk desk = new DoubtDesk();
        desk.comparisons = new PrintComparisons(em, new PolicyRuns(em));
        desk.doubts = new Doubts(em, desk.comparisons);
        desk.records = new CriminalRecords(em);
        desk.accounts = new UserAccounts(em, keys);
        desk.callers = () -> caller;
        desk.clock = clock;
        return desk;
    }

    /** The doubt that waits now, as a page that was opened at this moment would carry it; 0 for none. */
    public static long waiting(DoubtDesk desk, ExaminationNumber comparison) {
        return id(desk.open(comparison).waiting());
    }

    /** The same of a set. */
    public static long waiting(SetDoubtDesk desk, RecordNumber record, Taking what) {
        return id(desk.open(record, what, 1).waiting());
    }

    private static long id(Doubt doubt) {
        return doubt == null ? 0 : doubt.id();
    }

    /** The desk of doubted sets. */
    public static SetDoubtDesk ofSets(EntityManager em, KeyRing keys, Caller caller, Clock clock) {
        SetDoubtDesk desk = new SetDoubtDesk();
        desk.records = new CriminalRecords(em);
        PrintSets prints = new PrintSets(em, keys);
        desk.sets = new FallenSets(em, prints, new HandPictures(em, keys), new PhotoSets(em, keys));
        desk.doubts = new SetDoubts(
                em,
                desk.sets,
                prints,
                new Doubts(em, new PrintComparisons(em, new PolicyRuns(em))),
                new UserAccounts(em, keys));
        desk.callers = () -> caller;
        desk.clock = clock;
        return desk;
    }
}
