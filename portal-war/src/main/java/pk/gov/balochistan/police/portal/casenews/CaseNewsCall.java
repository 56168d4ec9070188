package pk.gov.balochistan.police.portal.casenews;

import jakarta.inject.Inject;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.casenews.PostNews;
import pk.gov.balochistan.police.portal.shared.OfficerPaths;

/**
 * A call that an open list makes again and again: answered with 200 as soon as somebody else changed a case of the caller's posts
 * since the time it names, with 204 after most of a minute without. It says that there is something, never what: the list is read
 * only when the officer asks for it, so that the trail names nobody as a reader who did not look. It does not keep a sign-in awake.
 */
@WebServlet(urlPatterns = OfficerPaths.CASE_NEWS, asyncSupported = true)
public class CaseNewsCall extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Logger LOG = Logger.getLogger(CaseNewsCall.class.getName());

    @Inject
    private transient PostNews news;

    @Inject
    private transient Callers callers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Instant> shownAt = time(request.getParameter("since"));
        if (shownAt.isPresent()) await(request.startAsync(), callers.current(), shownAt.get());
        else response.sendError(HttpServletResponse.SC_BAD_REQUEST);
    }

    private void await(AsyncContext call, Caller caller, Instant shownAt) {
        call.setTimeout(PostNews.LONGEST_WAIT.toMillis());
        Answer answer = new Answer(call);
        PostNews.Waiting waiting = new PostNews.Waiting(caller, () -> answer.give(HttpServletResponse.SC_OK));
        call.addListener(new Ended(answer, () -> news.forget(waiting)));
        // Too many wait: the browser asks again by and by.
        if (!news.await(waiting, shownAt)) answer.give(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    private static Optional<Instant> time(String millis) {
        try {
            return millis == null ? Optional.empty() : Optional.of(Instant.ofEpochMilli(Long.parseLong(millis)));
        } catch (NumberFormatException | DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** Given once, whoever comes first: the news, the end of the time, or the end of the line. */
    private static final class Answer {
        private final AsyncContext call;
        private final AtomicBoolean given = new AtomicBoolean();

        Answer(AsyncContext call) {
            this.call = call;
        }

        void give(int status) {
            if (!given.compareAndSet(false, true)) return;
            try {
                ((HttpServletResponse) call.getResponse()).setStatus(status);
                call.complete();
            } catch (IllegalStateException gone) {
                LOG.log(Level.FINE, "A list that waited for news is gone", gone);
            }
        }
    }

    /** Nobody is told any more once the call has ended, however it did. */
    private record Ended(Answer answer, Runnable forget) implements AsyncListener {
        @Override
        public void onComplete(AsyncEvent event) {
            forget.run();
        }

        @Override
        public void onTimeout(AsyncEvent event) {
            answer.give(HttpServletResponse.SC_NO_CONTENT);
        }

        @Override
        public void onError(AsyncEvent event) {
            forget.run();
        }

        @Override
        public void onStartAsync(AsyncEvent event) {
            // Begun once, and never again.
        }
    }
}
