package pk.gov.balochistan.police.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.ManyComplaints;
import pk.gov.balochistan.police.testing.SentQueries;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;

/** Complaints about what a program did: counted for the public as citizens name it, and kept from whoever used it. */
class ProgramComplaintsDbTest {
    private static final Instant YEAR_AGO = ComplaintDatabase.CLOCK.instant().minus(Duration.ofDays(365));

    @TempDir
    Path data;

    private static Complaint about(ComplaintDatabase core, AutomatedFunction program) {
        return core.filed(Some.complaint("slackness", Some.STATION, new Accused(null, null, null, program)));
    }

    @EveryEngine
    void eachFunctionHasTheComplaintsOfTheYearThatNameIt(TestDatabase database) {
        try (Unit unit = Unit.on(database);
                Unit owner = Unit.as(database.owner())) {
            long old = unit.inTransaction(em -> about(ComplaintDatabase.of(em, data), AutomatedFunction.HOTLIST_CHECK)
                    .id());
            owner.perform(em -> em.createNativeQuery(
                            "update complaint_subject set filed_at = filed_at - interval '99' day"
                                    + " - interval '99' day - interval '99' day - interval '69' day where complaint_id = ?1")
                    .setParameter(1, old)
                    .executeUpdate());
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                about(core, AutomatedFunction.NAME_MATCH);
                about(core, AutomatedFunction.NAME_MATCH);
                about(core, AutomatedFunction.HOTLIST_CHECK);
                core.filed(Some.complaint("slackness", Some.STATION));
                assertEquals(
                        Map.of(AutomatedFunction.NAME_MATCH, 2L, AutomatedFunction.HOTLIST_CHECK, 1L),
                        new ProgramComplaints(em).count(YEAR_AGO));
            });
        }
    }

    @EveryEngine
    void whoeverUsedTheProgramAtAStationDoesNotHearIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Complaint other = core.filed(Some.complaint("property_dispute", Some.STATION));
                assertEquals(Role.SHO, other.responsibility().role());
                Complaint complaint = core.filed(Some.complaint(
                        "property_dispute",
                        Some.STATION,
                        new Accused(null, null, null, AutomatedFunction.PRINT_IDENTIFY)));
                assertEquals(Role.SDPO, complaint.responsibility().role());
                em.flush();
                assertEquals(
                        AutomatedFunction.PRINT_IDENTIFY,
                        new ComplaintSubjects(em).list(complaint).get(0).program());
            });
        }
    }

    @EveryEngine
    void aRowNamesAProgramOrSomebody(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            assertThrows(
                    PersistenceException.class,
                    () -> unit.perform(em -> {
                        Complaint complaint = about(ComplaintDatabase.of(em, data), AutomatedFunction.NAME_MATCH);
                        em.flush();
                        em.createNativeQuery(
                                        "insert into complaint_subject (id, complaint_id, described, program, filed_at) values (-1, ?1, 'him', 'NAME_MATCH', current_timestamp)")
                                .setParameter(1, complaint.id())
                                .executeUpdate();
                    }));
        }
    }

    /** Complaints that name somebody are not read. */
    @EveryEngine
    void ofVeryManyThoseOfTheFunctionsAloneAreRead(TestDatabase database) throws SQLException {
        ManyComplaints.load(database, 6_000);
        try (Unit owner = Unit.as(database.owner())) {
            owner.perform(em -> em.createNativeQuery(
                            "insert into complaint_subject (id, complaint_id, filed_at, described, program)"
                                    + " select -id, id, filed_at, case when mod(id, 600) = 0 then null else 'him' end,"
                                    + " case when mod(id, 600) = 0 then 'NAME_MATCH' else null end from complaint")
                    .executeUpdate());
        }
        ManyComplaints.analyse(database, "complaint_subject");
        try (Unit unit = Unit.on(database)) {
            EntityManager em = unit.entityManager();
            SentQueries sent = SentQueries.of(em, "complaint_subject");
            assertTrue(new ProgramComplaints(em).count(YEAR_AGO).get(AutomatedFunction.NAME_MATCH) > 3);
            SentQueries.Explained query = sent.explainLast(database);
            assertTrue(query.rowsRead() < 200, query.rowsRead() + " rows read:\n" + query.plan());
        }
    }
}
