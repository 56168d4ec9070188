package pk.gov.balochistan.police.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.casework.CaseChanged;
import pk.gov.balochistan.police.worklist.ComplaintFilter.Box;

/** When the figures on the piles are counted anew. */
class PileFiguresTest {
    private static final Scope STATION = scope("/1/2/");
    private static final Scope OTHER_STATION = scope("/1/3/");

    private final AtomicLong now = new AtomicLong(-5);
    private final PileFigures figures = new PileFigures(now::get);
    private int open;

    private static Scope scope(String path) {
        return new Scope(List.of(new HeldPost(Role.SHO, 7, path)), Set.of(), null);
    }

    private int asked(Scope scope) {
        return figures.of(scope, () -> Map.of(Box.OPEN, open)).get(Box.OPEN);
    }

    private void pass(Duration time) {
        now.addAndGet(time.toNanos());
    }

    @Test
    void whatOthersDoIsCountedWithinTenSeconds() {
        assertEquals(0, asked(STATION));
        open = 1;
        pass(Duration.ofSeconds(10));
        assertEquals(0, asked(STATION));
        pass(Duration.ofMillis(1));
        assertEquals(1, asked(STATION));
    }

    @Test
    void whatOneDoesIsCountedAtOnce() {
        asked(STATION);
        asked(OTHER_STATION);
        open = 1;
        figures.forget(new CaseChanged(scope("/1/2/")));
        assertEquals(1, asked(STATION));
        assertEquals(0, asked(OTHER_STATION));
    }

    @Test
    void eachDeskHasItsOwn() {
        asked(STATION);
        open = 3;
        assertEquals(3, asked(OTHER_STATION));
    }
}
