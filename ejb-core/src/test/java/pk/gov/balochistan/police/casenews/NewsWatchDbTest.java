package pk.gov.balochistan.police.casenews;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static pk.gov.balochistan.police.testing.ComplaintDatabase.CLOCK;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.db.testing.EveryEngine;
import pk.gov.balochistan.police.db.testing.TestDatabase;
import pk.gov.balochistan.police.testing.ComplaintDatabase;
import pk.gov.balochistan.police.testing.Some;

/** What was written on a timeline since the last look is told, whoever wrote it; what stood there before is not, nor anything twice. */
class NewsWatchDbTest {
    @TempDir
    Path data;

    @EveryEngine
    void whatIsWrittenAfterTheStartIsToldOnce(TestDatabase database) {
        ComplaintDatabase.in(database, data, core -> {
            Complaint complaint = core.filed("property_dispute");
            NewsWatch watch = new NewsWatch();
            watch.em = core.em();
            watch.ownTransaction = new OwnTransaction();
            watch.news = new PostNews(CLOCK);
            List<String> told = new ArrayList<>();
            await(watch, core, told);
            watch.doSome();
            assertEquals(List.of(), told, "filed before the program began");
            complaint.addStep(new Step("user:other", CLOCK.instant(), "Both sides were called.", false));
            core.em().flush();
            watch.doSome();
            assertEquals(List.of("told"), told);
            await(watch, core, told);
            watch.doSome();
            assertEquals(List.of("told"), told, "known by now");
        });
    }

    private static void await(NewsWatch watch, ComplaintDatabase core, List<String> told) {
        HeldPost post = core.scope(Role.SHO, Some.STATION).posts().get(0);
        Caller sho = new Caller("user:sho", "web", 1L, null, Set.of(), List.of(post));
        watch.news.await(new PostNews.Waiting(sho, () -> told.add("told")), CLOCK.instant());
    }
}
