package pk.gov.balochistan.police.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Sort;

/** What stands before what is due, and what is found wherever it stands. */
class WorklistOrderDbTest {
    private static final int MANY = 2_500;
    private static final int PAGE = 25;
    private static final int ALARMS = 3;
    private static final ComplaintFilter NEWEST = new ComplaintFilter(Box.OPEN, null, null, null, Sort.NEWEST);

    /** A query may read so many times what it gives: some of it is sealed. */
    private static final int SOME_HIDDEN = 2;

    @TempDir
    Path data;

    @EveryEngine
    void alarmsThatNobodyAnsweredStandBeforeWhatIsDueAndCostLittleMore(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, MANY);
        try (Unit owner = Unit.as(database.owner());
                Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            Scope scope = ComplaintDatabase.of(em, data).scope(Role.PROVINCE, "balochistan");
            List<TrackingNumber> byDue = open(em, scope, 0);
            List<TrackingNumber> newest = numbers(lists(em).list(NEWEST, scope, 0, PAGE));
            List<TrackingNumber> alarmed = owner.inTransaction(WorklistOrderDbTest::alarm);
            ManyComplaints.analyse(database);
            SentQueries sent = SentQueries.of(em, "complaint");
            List<TrackingNumber> page = open(em, scope, 0);
            SentQueries.Explained read = sent.explain(0, database);
            assertTrue(
                    read.rowsRead() <= ALARMS + PAGE * SOME_HIDDEN, () -> read.rowsRead() + " rows:\n" + read.plan());
            List<TrackingNumber> expected = new ArrayList<>(alarmed);
            expected.addAll(byDue);
            assertEquals(expected.subList(0, PAGE), page, "the longest first, then what is due");
            assertEquals(
                    expected.subList(PAGE, PAGE + ALARMS), open(em, scope, PAGE).subList(0, ALARMS));
            assertEquals(
                    expected.subList(0, PAGE),
                    numbers(lists(em).listToLimit(ComplaintFilter.whole(Box.OPEN), scope))
                            .subList(0, PAGE));
            assertEquals(newest, numbers(lists(em).list(NEWEST, scope, 0, PAGE)), "in no other order");
        }
    }

    /** Of the open cases that are due last and that no seal hides. @return these, that of the oldest alarm first */
    private static List<TrackingNumber> alarm(EntityManager em) {
        List<TrackingNumber> alarmed = new ArrayList<>();
        for (Object digits : em.createNativeQuery("select tracking_number from complaint where is_open = 1"
                        + " and sealed_to is null order by due_at desc, id")
                .setMaxResults(ALARMS)
                .getResultList()) {
            em.createNativeQuery("update complaint set danger_at = ?1 where tracking_number = ?2")
                    .setParameter(1, OffsetDateTime.of(2026, 11, 1 + alarmed.size(), 0, 0, 0, 0, ZoneOffset.UTC))
                    .setParameter(2, digits)
                    .executeUpdate();
            alarmed.add(TrackingNumber.parse(digits.toString()));
        }
        return alarmed;
    }

    /** A superior's own pile does not hold what a station answers for; there the first page leads to it. */
    @EveryEngine
    void anAlarmLeadsEveryPileThatHoldsItAlsoASuperiors(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            TrackingNumber calm = core.filed("property_dispute").number();
            TrackingNumber alarmed = core.filed("property_dispute").number();
            core.em().flush();
            core.em()
                    .createNativeQuery("update complaint set danger_at = filed_at where tracking_number = ?1")
                    .setParameter(1, alarmed.digits())
                    .executeUpdate();
            core.em().clear();
            Scope sho = core.scope(Role.SHO, Some.STATION);
            Scope superior = core.scope(Role.DPO, "district-quetta");
            for (Box pile : List.of(Box.MY_POSTS, Box.OPEN, Box.ALL))
                assertEquals(List.of(alarmed, calm), pile(core, pile, sho), pile.name());
            for (Box pile : List.of(Box.OPEN, Box.ALL))
                assertEquals(List.of(alarmed, calm), pile(core, pile, superior), pile.name());
            assertEquals(List.of(), pile(core, Box.MY_POSTS, superior));
        });
    }

    private static List<TrackingNumber> pile(ComplaintDatabase core, Box pile, Scope scope) {
        return numbers(core.lists().list(ComplaintFilter.whole(pile), scope, 0, PAGE));
    }

    /** Closed, on another pile, of another kind and state than asked for; and nothing of it where the scope covers it not. */
    @EveryEngine
    void aWholeNumberIsFoundWhereverItsCaseStandsByWhoeverMaySeeIt(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            complaint.take(BeltNumber.parse("P-1"), new Step("user:x", ComplaintDatabase.CLOCK.instant(), null, true));
            core.answer(
                    complaint, new Step("user:x", ComplaintDatabase.CLOCK.instant(), "Both sides were heard.", true));
            core.em().flush();
            Scope sho = core.scope(Role.SHO, Some.STATION);
            Scope elsewhere = core.scope(Role.SHO, "station-quetta-city");
            String number = complaint.number().printed();
            for (Box box : Box.values()) {
                ComplaintFilter filter = new ComplaintFilter(
                        box,
                        ComplaintStatus.RECEIVED,
                        "slackness",
                        number,
                        Sort.DUE,
                        Narrowing.under("district-quetta", true, null).with(Figure.OVERDUE));
                assertEquals(List.of(complaint.number()), numbers(core.lists().list(filter, sho, 0, PAGE)), box.name());
                assertEquals(1, core.lists().countUpToLimit(filter, sho), box.name());
                assertEquals(0, core.lists().countUpToLimit(filter, elsewhere), box.name());
                assertEquals(List.of(), core.lists().listToLimit(filter, elsewhere), box.name());
            }
            ComplaintFilter phone = new ComplaintFilter(Box.OPEN, null, null, "0300 1234567", Sort.DUE);
            assertEquals(0, core.lists().countUpToLimit(phone, sho), "whom else one looks for, on the pile alone");
        });
    }

    private List<TrackingNumber> open(EntityManager em, Scope scope, int first) {
        return numbers(lists(em).list(ComplaintFilter.whole(Box.OPEN), scope, first, PAGE));
    }

    private static ComplaintLists lists(EntityManager em) {
        return new ComplaintLists(em, ComplaintDatabase.CLOCK);
    }

    private static List<TrackingNumber> numbers(List<ComplaintRow> rows) {
        return rows.stream().map(ComplaintRow::number).toList();
    }
}
