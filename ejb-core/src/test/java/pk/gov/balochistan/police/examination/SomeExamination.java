package pk.gov.balochistan.police.examination;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import pk.gov.balochistan.police.askedfinger.AskedFingers;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.criminalrecord.CriminalRecords;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;

/** The examiners' desk for tests of what leads to it. */
public final class SomeExamination {
    private SomeExamination() {}

    public static ComparisonDesk desk(EntityManager em, KeyRing keys, Caller caller, Clock clock) {
        ComparisonDesk desk = new ComparisonDesk();
        desk.comparisons = new PrintComparisons(em, new PolicyRuns(em));
        desk.sets = new PrintSets(em, keys);
        desk.lifts = new Lifts(em, keys);
        desk.pairs = new PrintPairs(desk.sets, desk.lifts, new AskedFingers(em, keys));
        desk.records = new CriminalRecords(em);
        desk.accounts = new UserAccounts(em, keys);
        desk.keys = keys;
        desk.callers = () -> caller;
        desk.clock = clock;
        return desk;
    }
}
