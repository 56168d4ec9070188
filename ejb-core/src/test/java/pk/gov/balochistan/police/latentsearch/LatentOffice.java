package pk.gov.balochistan.police.latentsearch;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static pk.gov.balochistan.police.identification.RecordOffice.CLOCK;
import static pk.gov.balochistan.police.identification.RecordOffice.NOW;
import static pk.gov.balochistan.police.identification.RecordOffice.ONE;
import static pk.gov.balochistan.police.identification.RecordOffice.REASON;
import static pk.gov.balochistan.police.identification.RecordOffice.TWO;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.examination.ComparisonDesk;
import pk.gov.balochistan.police.examination.Conclusion;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.examination.PrintComparisons;
import pk.gov.balochistan.police.examination.WaitingExamination;
import pk.gov.balochistan.police.fingerprint.Minutiae;
import pk.gov.balochistan.police.fingerprint.SomePrints;
import pk.gov.balochistan.police.identification.RecordOffice;
import pk.gov.balochistan.police.inventedprint.FillerPrint;
import pk.gov.balochistan.police.latent.LiftDesk;
import pk.gov.balochistan.police.latent.LiftNumber;
import pk.gov.balochistan.police.latent.LiftState;
import pk.gov.balochistan.police.latent.Lifts;
import pk.gov.balochistan.police.latent.SomeLift;
import pk.gov.balochistan.police.lease.Leases;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SomePolicy;
import pk.gov.balochistan.police.policy.SwitchOff;
import pk.gov.balochistan.police.policy.SwitchOrder;

/** A record office that searches for lifts, before one database; each act is a transaction. */
final class LatentOffice implements AutoCloseable {
    final RecordOffice records;

    LatentOffice(TestDatabase database, Path data) {
        records = new RecordOffice(database, data);
    }

    /** By a policy to which every likeness is a hit. */
    void permit(AutomatedFunction function) {
        records.unit.perform(em -> SomePolicy.inForce(em, function, BigDecimal.ZERO, CLOCK));
    }

    void off(AutomatedFunction function) {
        records.unit.perform(em -> new Policies(em, CLOCK)
                .add(new SwitchOff(
                        new SwitchOrder(function, "A trace was taken for a print."), Signatory.of(ONE), NOW)));
    }

    void on() {
        records.unit.perform(em -> {
            SwitchOff off = em.createQuery("select s from SwitchOff s where s.openKey is not null", SwitchOff.class)
                    .getSingleResult();
            off.proposeOn("It was looked into.", Signatory.of(ONE), NOW);
            off.confirmOn(Signatory.of(TWO), NOW);
        });
    }

    /** What the finger of a seed leaves behind. */
    LiftNumber lift(long finger) {
        return lift(SomeLift.CASE, finger, finger, 20);
    }

    /** @param touch another one of the same finger leaves its minutiae somewhat elsewhere @param minutiae how many it shows */
    LiftNumber lift(String ofCase, long finger, long touch, int minutiae) {
        Minutiae left =
                SomePrints.part(SomePrints.touched(FillerPrint.of(finger), new SplittableRandom(touch)), minutiae);
        return records.unit.inTransaction(
                em -> SomeLift.marked(SomeLift.desk(em, records.keys, ONE, CLOCK), ofCase, left));
    }

    void lifting(Consumer<LiftDesk> order) {
        records.unit.perform(em -> order.accept(SomeLift.desk(em, records.keys, ONE, CLOCK)));
    }

    LiftState stateOf(LiftNumber number) {
        return records.unit.inTransaction(
                em -> new Lifts(em, records.keys).require(number).state());
    }

    ExaminationNumber ask(LiftNumber lift, SearchedAmong among, SearchPriority priority) {
        return searching(desk -> desk.ask(lift, among, priority, REASON));
    }

    void order(Consumer<LatentSearchDesk> order) {
        searching(desk -> {
            order.accept(desk);
            return null;
        });
    }

    <T> T searching(Function<LatentSearchDesk, T> question) {
        return records.unit.inTransaction(em -> {
            LatentSearchDesk desk = new LatentSearchDesk();
            desk.lifts = new Lifts(em, records.keys);
            desk.searches = new LatentSearches(em, desk.lifts, new Policies(em, CLOCK));
            desk.comparisons = new PrintComparisons(em, new PolicyRuns(em));
            desk.callers = () -> ONE;
            desk.clock = CLOCK;
            return question.apply(desk);
        });
    }

    /** The last search for a lift: its state with why it failed, or how far it is. */
    String lastSearch(LiftNumber lift) {
        LatentSearch last = searching(desk -> desk.list(lift)).get(0);
        return last.state() + " " + (last.failure() == null ? last.percent() : last.failure());
    }

    /** In this very thread. */
    LatentWork work(String process) {
        return work(process, Runnable::run);
    }

    LatentWork work(String process, Consumer<Runnable> starter) {
        return new LatentWork(unit(), records.keys, CLOCK, records.index, process, starter);
    }

    LatentWork.Transactions unit() {
        return new LatentWork.Transactions() {
            @Override
            public <T> T in(Function<EntityManager, T> work) {
                return records.unit.inTransaction(work);
            }
        };
    }

    static void finish(LatentWork work) {
        while (work.doSome() > 0) {
            // Until none waits.
        }
    }

    void giveBack(String process) {
        records.unit.perform(em -> new Leases(em).giveBack("latent-searches", process));
    }

    /** For new sets among the unsolved lifts, and what is tied with an identified one. */
    void look() {
        while (records.unit.inTransaction(em -> new UnsolvedWork(em, records.keys, CLOCK).doSome("one")) > 0) {
            // Until there is nothing left.
        }
    }

    /** The comparison of the likeliest candidate of a search for a lift. */
    ExaminationNumber compared(LiftNumber lift, SearchedAmong among) {
        ExaminationNumber search = ask(lift, among, SearchPriority.NORMAL);
        finish(work("one"));
        return records.searching(ONE, desk -> {
            desk.compare(search, Set.of(1));
            return desk.open(search).candidates().get(0).comparison();
        });
    }

    void conclude(ExaminationNumber comparison, Conclusion one, Conclusion two) {
        records.conclude(ONE, comparison, one);
        records.conclude(TWO, comparison, two);
    }

    List<WaitingExamination> waiting(Caller examiner) {
        return records.comparing(examiner, ComparisonDesk::listWaiting);
    }

    /** Its marks open no more. */
    static void corrupt(TestDatabase database, LiftNumber lift) throws SQLException {
        try (Connection owner = database.owner().open();
                PreparedStatement statement =
                        owner.prepareStatement("update latent_marking set sealed_template = ? where"
                                + " lift_id = (select id from latent_lift where lift_number = ?)")) {
            statement.setBytes(1, new byte[60]);
            statement.setString(2, lift.digits());
            statement.executeUpdate();
        }
    }

    static void refusedByTheTable(TestDatabase database, String... forged) throws SQLException {
        for (String order : forged) {
            try (Connection portal = database.portal().open();
                    Statement statement = portal.createStatement()) {
                assertThrows(SQLException.class, () -> statement.executeUpdate(order), order);
            }
        }
    }

    static String text(TestDatabase database, String query) throws SQLException {
        try (Connection owner = database.owner().open();
                Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }

    @Override
    public void close() {
        records.close();
    }
}
