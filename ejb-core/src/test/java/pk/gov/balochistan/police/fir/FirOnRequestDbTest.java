package pk.gov.balochistan.police.fir;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.fir.SomeFir.refused;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.firrequest.FirRequestDesk;
import pk.gov.balochistan.police.firrequest.FirState;
import pk.gov.balochistan.police.firrequest.FirWorld;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.testing.Some;

/** A complaint whose request for an FIR waits is answered by the FIR that is numbered on it. */
class FirOnRequestDbTest {
    @TempDir
    Path data;

    private FirKey register(FirWorld world, TrackingNumber complaint, int older) {
        Instant now = FirWorld.hours(2);
        return world.unit.inTransaction(em -> {
            FirRequestDesk requests = world.desk(em, Role.SHO, Some.STATION, 2);
            FirDesk desk = SomeFir.desk(em, data, now, "Q-1", Role.SHO, Some.STATION);
            desk.requests = requests;
            int seen = requests.openRequest(complaint).complaint().version() - older;
            FirOccurrence occurrence =
                    SomeFir.occurrence(now.minus(Duration.ofMinutes(90)), now.minus(Duration.ofMinutes(30)));
            return desk.registerOn(complaint, seen, Some.STATION, SomeFir.on(occurrence, "ppc-379"));
        });
    }

    @EveryEngine
    void numberingItAnswersTheRequestAndTellsTheComplainantOrNeitherHappens(TestDatabase database) {
        try (FirWorld world = new FirWorld(database, data)) {
            TrackingNumber complaint = world.askedOfStation();
            refused("refusal.changedMeanwhile", () -> register(world, complaint, 1));
            assertEquals(FirState.ASKED, world.state(complaint));
            FirKey key = register(world, complaint, 0);
            assertEquals(new FirNumber(1, 2026), key.number(), "the one that was refused took no number");
            assertEquals(FirState.REGISTERED, world.state(complaint));
            assertEquals(
                    key.number(), world.read(complaint, request -> request.fir().number()));
            assertEquals(
                    List.of("firRequest.sms.ASKED", "firRequest.sms.REGISTERED"),
                    world.texts(complaint).stream()
                            .filter(text -> text.startsWith("firRequest"))
                            .toList());
        }
    }
}
