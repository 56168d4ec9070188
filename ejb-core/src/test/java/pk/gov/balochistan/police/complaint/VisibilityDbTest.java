package pk.gov.balochistan.police.complaint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Role.Level;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.grievance.Accused;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ContactWish;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;
import pk.gov.balochistan.police.testing.Unit;
import pk.gov.balochistan.police.worklist.ComplaintFilter;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;
import pk.gov.balochistan.police.worklist.ComplaintRow;

/** Who may hear of a complaint, asked of the list, the count, the search and the single read at once. */
class VisibilityDbTest {
    private static final ComplaintFilter ALL = ComplaintFilter.whole(Box.ALL);

    @TempDir
    Path data;

    @EveryEngine
    void aComplaintAboutTheStationIsHiddenFromItAndOpenToItsSdpo(TestDatabase database) {
        with(
                database,
                (core, number) -> {
                    assertHidden(core, number, core.scope(Role.SHO, Some.STATION));
                    assertHidden(core, number, core.scope(Role.STATION_OFFICER, Some.STATION));
                    assertShown(core, number, core.scope(Role.SDPO, "circle-quetta-sariab"));
                    assertHidden(core, number, core.scope(Role.SDPO, "circle-quetta-city"));
                    assertShown(core, number, core.scope(Role.DPO, "district-quetta"));
                    assertShown(core, number, core.scope(Role.PROVINCE, "balochistan"));
                },
                "slackness",
                Accused.NOBODY);
    }

    @EveryEngine
    void aComplaintAboutTheSdpoBeginsWithTheSuperintendent(TestDatabase database) {
        with(
                database,
                (core, number) -> {
                    assertHidden(core, number, core.scope(Role.SDPO, "circle-quetta-sariab"));
                    assertShown(core, number, core.scope(Role.CITY_SP, "division-quetta-sariab"));
                },
                "slackness",
                new Accused(Level.CIRCLE, null, null));
    }

    @EveryEngine
    void anOrdinaryMatterIsTheStationsOwn(TestDatabase database) {
        with(
                database,
                (core, number) -> {
                    assertShown(core, number, core.scope(Role.SHO, Some.STATION));
                    assertHidden(core, number, core.scope(Role.SHO, "station-quetta-city"));
                    assertHidden(core, number, core.scope(Role.GENDER_DESK, "district-quetta"));
                },
                "property_dispute",
                Accused.NOBODY);
    }

    @EveryEngine
    void aSealedComplaintIsOpenToItsNamedPostsAlone(TestDatabase database) {
        with(
                database,
                (core, number) -> {
                    assertShown(core, number, core.scope(Role.GENDER_DESK, "district-quetta"));
                    assertShown(core, number, core.scope(Role.DPO, "district-quetta"));
                    assertHidden(core, number, core.scope(Role.SHO, Some.STATION));
                    assertHidden(core, number, core.scope(Role.SDPO, "circle-quetta-sariab"));
                    assertHidden(core, number, core.scope(Role.PROVINCE, "balochistan"));
                },
                "domestic_violence",
                Accused.NOBODY);
    }

    @EveryEngine
    void neitherTheOfficerNamedNorAnySubordinateEverSeesIt(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Officer sp = core.officer("SP-1", "SP", "division-quetta-sariab", null);
                Officer reader = core.officer("SP-2", "IP", "district-quetta", sp);
                Officer other = core.officer("DPO-1", "SSP", "district-quetta", null);
                em.flush();
                TrackingNumber number = core.intake()
                        .file(
                                Some.complaint(
                                        "misbehaviour",
                                        Some.STATION,
                                        new Accused(null, BeltNumber.parse("SP-1"), null)),
                                "citizen")
                        .number();
                em.flush();
                assertHidden(core, number, core.scope(Role.DPO, "district-quetta", sp.id()));
                assertHidden(core, number, core.scope(Role.DPO, "district-quetta", reader.id(), sp.id()));
                assertShown(core, number, core.scope(Role.DPO, "district-quetta", other.id()));
                assertHidden(core, number, core.scope(Role.CITY_SP, "division-quetta-sariab", other.id()));
            });
        }
    }

    @EveryEngine
    void whatNamesNoPlaceWaitsInTheProvincesTriage(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                Filed filed = core.intake().file(Some.complaint("other", null), "sms:0123456789abcdef");
                em.flush();
                assertEquals(Role.PROVINCE, filed.post().role());
                assertShown(core, filed.number(), core.scope(Role.PROVINCE, "balochistan"));
                assertHidden(core, filed.number(), core.scope(Role.DPO, "district-quetta"));
            });
        }
    }

    @EveryEngine
    void twelveDigitsThatBeginLikeAPhoneAreLookedForAsEither(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                TrackingNumber filed = core.intake()
                        .file(Some.complaint("slackness", Some.STATION), "citizen")
                        .number();
                em.flush();
                TrackingNumber like = TrackingNumber.parse("927778613453");
                em.createNativeQuery("update complaint set tracking_number = ?1 where tracking_number = ?2")
                        .setParameter(1, like.digits())
                        .setParameter(2, filed.digits())
                        .executeUpdate();
                Scope sdpo = core.scope(Role.SDPO, "circle-quetta-sariab");
                assertEquals(List.of(like), listed(core, search(like.printed()), sdpo));
                assertEquals(List.of(like), listed(core, search("923001234567"), sdpo));
            });
        }
    }

    /** Each of two complainants, by each way of looking for one; and the newest of a list first where that is asked for. */
    @EveryEngine
    void aComplainantIsFoundByNameAndByIdentityCardAndTheNewestFirst(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                TrackingNumber one = filedBy(core, Some.person());
                TrackingNumber other = filedBy(
                        core, new PersonDetails("Zarmina Baloch", null, Cnic.parse("54401-7654321-2"), null, null));
                em.createNativeQuery("update complaint set filed_at = ?1 where tracking_number = ?2")
                        .setParameter(
                                1,
                                ComplaintDatabase.CLOCK
                                        .instant()
                                        .plusSeconds(60)
                                        .atOffset(ZoneOffset.UTC))
                        .setParameter(2, other.digits())
                        .executeUpdate();
                Scope sdpo = core.scope(Role.SDPO, "circle-quetta-sariab");
                for (String typed : List.of("gul", "GUL MUHAMMAD", "54401-1234567-1", "5440112345671"))
                    assertEquals(List.of(one), listed(core, search(typed), sdpo), typed);
                for (String typed : List.of("Zarm", "zarmina baloch", "54401-7654321-2"))
                    assertEquals(List.of(other), listed(core, search(typed), sdpo), typed);
                assertEquals(List.of(), listed(core, search("Baloch"), sdpo), "a name is looked for by its beginning");
                assertEquals(List.of(one, other), listed(core, ALL, sdpo), "what is due first comes first");
                ComplaintFilter newest = new ComplaintFilter(Box.ALL, null, null, null, ComplaintFilter.Sort.NEWEST);
                assertEquals(List.of(other, one), listed(core, newest, sdpo));
            });
        }
    }

    private static TrackingNumber filedBy(ComplaintDatabase core, PersonDetails who) {
        NewComplaint input = new NewComplaint(
                Some.key(),
                Channel.DESK,
                Language.ENGLISH,
                "slackness",
                Some.STATION,
                null,
                null,
                "Nobody came for four hours.",
                false,
                who,
                ContactWish.NONE,
                Accused.NOBODY);
        TrackingNumber number = core.intake().file(input, "user:desk").number();
        core.em().flush();
        return number;
    }

    @EveryEngine
    void theSameFormTwiceIsOneComplaint(TestDatabase database) {
        try (Unit unit = Unit.on(database)) {
            NewComplaint form = Some.complaint("slackness", Some.STATION);
            TrackingNumber first = unit.inTransaction(em -> ComplaintDatabase.of(em, data)
                    .intake()
                    .file(form, "citizen")
                    .number());
            TrackingNumber second = unit.inTransaction(em -> ComplaintDatabase.of(em, data)
                    .intake()
                    .file(form, "citizen")
                    .number());
            assertEquals(first, second);
        }
    }

    /** As it were after a mistake of a script: the station answers for what only its superiors may see. */
    @EveryEngine
    void noPostSeesByWhatAnotherPostOfTheSameOfficerMaySee(TestDatabase database) {
        with(
                database,
                (core, number) -> {
                    core.em()
                            .createNativeQuery("update complaint set min_level = ?1 where tracking_number = ?2")
                            .setParameter(1, Role.SDPO.level())
                            .setParameter(2, number.digits())
                            .executeUpdate();
                    Scope station = core.scope(Role.SHO, Some.STATION);
                    Scope circle = core.scope(Role.SDPO, "circle-quetta-city");
                    List<HeldPost> both = Stream.concat(station.posts().stream(), circle.posts().stream())
                            .toList();
                    assertHidden(core, number, new Scope(both, Set.of(), null));
                },
                "property_dispute",
                Accused.NOBODY);
    }

    private void with(
            TestDatabase database,
            BiConsumer<ComplaintDatabase, TrackingNumber> check,
            String category,
            Accused accused) {
        try (Unit unit = Unit.on(database)) {
            unit.perform(em -> {
                ComplaintDatabase core = ComplaintDatabase.of(em, data);
                TrackingNumber number = core.intake()
                        .file(Some.complaint(category, Some.STATION, accused), "citizen")
                        .number();
                em.flush();
                check.accept(core, number);
            });
        }
    }

    private static void assertShown(ComplaintDatabase core, TrackingNumber number, Scope scope) {
        assertEquals(List.of(number), listed(core, ALL, scope));
        assertEquals(1, core.lists().countUpToLimit(ALL, scope));
        assertEquals(List.of(number), listed(core, search(number.printed()), scope));
        assertEquals(List.of(), listed(core, search("%"), scope), "a sign is no beginning of a name");
        assertEquals(number, core.complaints().require(number, scope).number());
    }

    private static void assertHidden(ComplaintDatabase core, TrackingNumber number, Scope scope) {
        assertEquals(List.of(), listed(core, ALL, scope));
        assertEquals(0, core.lists().countUpToLimit(ALL, scope));
        assertEquals(List.of(), listed(core, ComplaintFilter.whole(Box.MY_POSTS), scope));
        for (String typed : List.of(number.digits(), "Gul", "54401-1234567-1", "0300 1234567")) {
            assertEquals(List.of(), listed(core, search(typed), scope), typed);
        }
        RuleViolation refusal =
                assertThrows(RuleViolation.class, () -> core.complaints().require(number, scope));
        assertEquals("refusal.notFound", refusal.key());
    }

    private static List<TrackingNumber> listed(ComplaintDatabase core, ComplaintFilter filter, Scope scope) {
        return core.lists().list(filter, scope, 0, 25).stream()
                .map(ComplaintRow::number)
                .toList();
    }

    private static ComplaintFilter search(String typed) {
        return new ComplaintFilter(Box.ALL, null, null, typed, ComplaintFilter.Sort.DUE);
    }
}
