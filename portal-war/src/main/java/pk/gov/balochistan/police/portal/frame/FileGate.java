package pk.gov.balochistan.police.portal.frame;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import pk.gov.balochistan.police.attachment.ReceivedFile;
import pk.gov.balochistan.police.portal.shared.FilePass;
import pk.gov.balochistan.police.portal.shared.MultipartForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * Lets forms with files in for signed-in officers at their own pages, and for whoever has just opened a case at the tracking page,
 * in a known size and few at a time; and leaves nothing of them on disk. A form that cannot be read is refused here, too, and one of words that is too long. It stands before
 * whatever reads a parameter, for the server then takes the whole form into memory and onto the disk (OWASP ASVS 5.0, 5.2). A
 * refused form is not read.
 */
public class FileGate extends HttpFilter {
    /** The pages that take files of officers; each needs a sign-in. */
    static final Set<String> PAGES = Set.of(
            "/complaint/view",
            "/complaint/view.xhtml",
            "/complaint/import",
            "/complaint/import.xhtml",
            "/criminalrecord/hand",
            "/criminalrecord/hand.xhtml",
            "/criminalrecord/import",
            "/criminalrecord/import.xhtml",
            "/criminalrecord/new-lift",
            "/criminalrecord/new-lift.xhtml",
            "/criminalrecord/photos",
            "/criminalrecord/photos.xhtml",
            "/criminalrecord/prints",
            "/criminalrecord/prints.xhtml",
            "/criminalrecord/prison-sheet",
            "/criminalrecord/prison-sheet.xhtml",
            "/hotlist/finger",
            "/hotlist/finger.xhtml");

    /** The page that takes files of complainants, who have opened a case there. */
    static final Set<String> OF_CITIZENS = Set.of(FilePass.PATH, FilePass.PATH + ".xhtml");

    /** Of one form, also in web.xml: room beside the file, so that the desk itself refuses one that is somewhat too large. */
    static final long MOST_OCTETS = ReceivedFile.MOST_OCTETS + 1024 * 1024;

    /** Of a form without files: some ten times the longest that anybody has to write, and less than the server takes into memory. */
    static final long MOST_OCTETS_OF_WORDS = 1024 * 1024;

    /** What the heap of {@code ./run} bears beside the pages. */
    static final int AT_ONCE = 2;

    private static final String LEFT_BY_SERVER = "upload_*.tmp";
    private static final String RETRY_SECONDS = "60";
    private static final Logger LOG = Logger.getLogger(FileGate.class.getName());

    private final transient Semaphore places = new Semaphore(AT_ONCE);

    /** Of these, as many as complainants may have: officers always find one. */
    private final transient Semaphore placesOfCitizens = new Semaphore(AT_ONCE - 1);

    @Inject
    transient FilePass pass;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!MultipartForm.is(request)) {
            if (request.getContentLengthLong() <= MOST_OCTETS_OF_WORDS) chain.doFilter(request, response);
            else
                refuse(request, response, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "frame.problemHint.tooLong");
        } else if (!isOfOfficer(request) && !isOfCitizen(request)) {
            boolean isLate = OF_CITIZENS.contains(request.getServletPath());
            String key = isLate ? "frame.problemHint.openFirst" : "frame.problemHint.noFiles";
            refuse(request, response, HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE, key);
        } else if (request.getContentLengthLong() < 0 || request.getContentLengthLong() > MOST_OCTETS) {
            int most = ReceivedFile.MOST_OCTETS / 1024 / 1024;
            refuse(
                    request,
                    response,
                    HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE,
                    "frame.problemHint.tooLarge",
                    most);
        } else if (isOfOfficer(request)) {
            letInWherePlaceIs(request, response, chain);
        } else if (!placesOfCitizens.tryAcquire()) {
            refuseAsBusy(request, response);
        } else {
            try {
                letInWherePlaceIs(request, response, chain);
            } finally {
                placesOfCitizens.release();
            }
        }
    }

    private static boolean isOfOfficer(HttpServletRequest request) {
        return PAGES.contains(request.getServletPath()) && request.getUserPrincipal() != null;
    }

    private boolean isOfCitizen(HttpServletRequest request) {
        return OF_CITIZENS.contains(request.getServletPath()) && pass.isHeldBy(request);
    }

    private void letInWherePlaceIs(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (places.tryAcquire()) letIn(request, response, chain);
        else refuseAsBusy(request, response);
    }

    private static void refuseAsBusy(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        response.setHeader("Retry-After", RETRY_SECONDS);
        refuse(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "frame.problemHint.busy");
    }

    /** Not as an error: the error page would read the form's parameters, and this page is shown without them. */
    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String key, Object... arguments)
            throws IOException, ServletException {
        response.setStatus(status);
        request.setAttribute(Problems.REFUSAL, new RuleViolation(key, arguments));
        request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, status);
        request.setAttribute(RequestDispatcher.ERROR_REQUEST_URI, request.getRequestURI());
        request.getRequestDispatcher(Problems.PAGE).forward(new UnreadForm(request), response);
    }

    private void letIn(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            if (isReadable(request)) chain.doFilter(request, response);
            else refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, "frame.problemHint.broken");
        } finally {
            try {
                removeFrom(request);
            } finally {
                places.release();
                sweep((File) request.getServletContext().getAttribute(ServletContext.TEMPDIR));
            }
        }
    }

    /** Whoever first asks for its fields would meet what is wrong with a form, outside every page that could answer. */
    private static boolean isReadable(HttpServletRequest request) {
        try {
            request.getParts();
            return true;
        } catch (IOException | ServletException | RuntimeException broken) {
            return false;
        }
    }

    /** A file broken off on its way is no part of the form, and the server leaves it: it goes when no form is being taken. */
    private void sweep(File folder) {
        if (!places.tryAcquire(AT_ONCE)) return;
        try (DirectoryStream<Path> left = Files.newDirectoryStream(folder.toPath(), LEFT_BY_SERVER)) {
            for (Path file : left) Files.deleteIfExists(file);
        } catch (IOException kept) {
            log(kept);
        } finally {
            places.release(AT_ONCE);
        }
    }

    /** What the desk took lies encrypted in the database; the server's copy is in clear. */
    private static void removeFrom(HttpServletRequest request) {
        Collection<Part> parts;
        try {
            parts = request.getParts();
        } catch (IOException | ServletException | RuntimeException unreadable) {
            return; // Nothing of it became a part; what the server left is swept.
        }
        for (Part part : parts) {
            try {
                part.delete();
            } catch (IOException kept) {
                log(kept);
            } finally {
                ServerPart.empty(part);
            }
        }
    }

    /** The kind alone: messages may hold names of files. */
    private static void log(Exception fault) {
        LOG.log(
                Level.WARNING,
                "A sent form could not be removed: {0}",
                fault.getClass().getName());
    }
}
