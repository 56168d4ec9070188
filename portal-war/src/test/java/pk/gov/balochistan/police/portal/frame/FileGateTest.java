package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Principal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pk.gov.balochistan.police.attachment.ReceivedFile;
import pk.gov.balochistan.police.portal.shared.FilePass;

class FileGateTest {
    private static final String FORM = "multipart/form-data; boundary=x";
    private static final Principal OFFICER = () -> "gul.khan";

    @TempDir
    private Path work;

    private final FileGate gate = new FileGate();
    private final List<String> removed = new ArrayList<>();
    private final Map<String, Object> attributes = new HashMap<>();
    private boolean opened;
    private String shown;
    private int letIn;
    private Exception broken;
    private List<Part> sent;

    FileGateTest() {
        gate.pass = new FilePass(null, null, null) {
            @Override
            public boolean isHeldBy(HttpServletRequest request) {
                return opened;
            }
        };
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "multipart/form-data; boundary=x, /complaint/view,       true,  11534336, 200",
                "multipart/form-data; boundary=x, /complaint/view.xhtml, true,  100,      200",
                "multipart/form-data; boundary=x, /complaint/view,       true,  11534337, 413",
                "multipart/form-data; boundary=x, /complaint/view,       true,  -1,       413",
                "multipart/form-data; boundary=x, /complaint/view,       false, 100,      415",
                "multipart/form-data; boundary=x, /complaint/list,       true,  100,      415",
                "multipart/form-data; boundary=x, /track,                false, 100,      415",
                "' Multipart/Mixed',              /track,                false, 100,      415",
                "application/x-www-form-urlencoded, /track,              false, -1,       200",
                "application/x-www-form-urlencoded, /track,              false, 1048576,  200",
                "application/x-www-form-urlencoded, /track,              false, 1048577,  413",
                "application/octet-stream,        /complaint/view,       true,  1048577,  413",
                "-,                               /track,                false, -1,       200"
            })
    void takesFilesOfOfficersAtTheirPagesAlone(String type, String path, boolean officer, long octets, int status)
            throws Exception {
        Answer answer = new Answer();
        gate.doFilter(request(type, path, officer ? OFFICER : null, octets), answer.response(), (q, a) -> letIn++);
        assertEquals(status, answer.status);
        assertEquals(status == 200 ? 1 : 0, letIn);
        assertEquals(status == 200 ? null : Problems.PAGE, shown);
        assertEquals(status == 200 ? null : status, attributes.get(RequestDispatcher.ERROR_STATUS_CODE));
    }

    @ParameterizedTest
    @CsvSource({
        "/track,          true,  11534336, 200",
        "/track.xhtml,    true,  100,      200",
        "/track,          true,  11534337, 413",
        "/track,          true,  -1,       413",
        "/track,          false, 100,      415",
        "/complaint/view, true,  100,      415",
        "/complain/what,  true,  100,      415"
    })
    void takesFilesOfWhoeverOpenedACaseAtTheTrackingPageAlone(String path, boolean hasOpened, long octets, int status)
            throws Exception {
        opened = hasOpened;
        Answer answer = new Answer();
        gate.doFilter(request(FORM, path, null, octets), answer.response(), (q, a) -> letIn++);
        assertEquals(status, answer.status);
        assertEquals(status == 200 ? 1 : 0, letIn);
    }

    /** However many complainants send files, an officer's is taken. */
    @Test
    void complainantsLeaveAPlaceToOfficers() throws Exception {
        opened = true;
        Answer second = new Answer();
        Answer officers = new Answer();
        give(new Answer(), (q, a) -> {
            give(second, (q2, a2) -> letIn++);
            pass(officers, (q3, a3) -> letIn++);
        });
        assertEquals(List.of(503, 200), List.of(second.status, officers.status));
        give(second, (q, a) -> letIn++);
        assertEquals(2, letIn);
    }

    @Test
    void theThirdAtOnceWaitsAndALaterOneIsLetIn() throws Exception {
        Answer third = new Answer();
        pass(new Answer(), (q, a) -> pass(new Answer(), (q2, a2) -> pass(third, (q3, a3) -> letIn++)));
        assertEquals(503, third.status);
        assertEquals("60", third.retryAfter);
        pass(new Answer(), (q, a) -> letIn++);
        assertEquals(1, letIn);
    }

    @Test
    void nothingOfAFormStaysWhetherItWasTakenOrNot() throws Exception {
        pass(new Answer(), (q, a) -> assertEquals(List.of(), removed));
        assertEquals(List.of("stuck", "file"), removed);
        for (int i = 0; i <= FileGate.AT_ONCE; i++) {
            assertThrows(
                    ServletException.class,
                    () -> pass(new Answer(), (q, a) -> {
                        throw new ServletException();
                    }));
        }
        assertEquals(2 * (FileGate.AT_ONCE + 2), removed.size());
    }

    @Test
    void theServerHoldsNothingOnceTheFormIsAnsweredWhetherItWasTakenOrNot() throws Exception {
        ServerPartTest.PartItem taken = new ServerPartTest.PartItem();
        sent = List.of(taken);
        pass(new Answer(), (q, a) -> assertNotNull(taken.dfos));
        assertNull(taken.dfos);
        ServerPartTest.PartItem broken = new ServerPartTest.PartItem();
        sent = List.of(broken);
        assertThrows(
                ServletException.class,
                () -> pass(new Answer(), (q, a) -> {
                    throw new ServletException();
                }));
        assertNull(broken.dfos);
    }

    @Test
    void aFormThatCannotBeReadIsRefusedAndTakesNobodysPlace() throws Exception {
        for (Exception fault : List.of(new IOException(), new ServletException(), new IllegalStateException())) {
            broken = fault;
            Answer answer = new Answer();
            pass(answer, (q, a) -> letIn++);
            assertEquals(400, answer.status);
        }
        broken = null;
        pass(new Answer(), (q, a) -> letIn++);
        assertEquals(1, letIn);
    }

    /** What broke off may still be another officer's file on its way: it stays while anybody's is taken. */
    @Test
    void whatBrokeOffIsSweptWhenTheLastIsThrough() throws Exception {
        Path broken = Files.createFile(work.resolve("upload_1_2.tmp"));
        Path other = Files.createFile(work.resolve("view.java"));
        pass(new Answer(), (q, a) -> {
            pass(new Answer(), (q2, a2) -> letIn++);
            assertTrue(Files.exists(broken));
        });
        assertEquals(List.of(false, true), List.of(Files.exists(broken), Files.exists(other)));
    }

    @Test
    void theServerTakesAsMuchAsTheGateAndMoreThanTheDesk() throws IOException {
        String limit = FileGate.MOST_OCTETS + "</max-";
        String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        assertTrue(web.contains(">" + limit + "file-size>") && web.contains(">" + limit + "request-size>"), limit);
        assertTrue(FileGate.MOST_OCTETS > ReceivedFile.MOST_OCTETS);
    }

    @Test
    void itStandsBeforeWhateverReadsAParameter() throws IOException {
        String web = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        int gated = web.indexOf("<filter-mapping><filter-name>files<");
        for (String reader : List.of("language", "sameOrigin", "problems")) {
            assertTrue(gated > 0 && gated < web.indexOf("<filter-mapping><filter-name>" + reader + "<"), reader);
        }
    }

    private void give(Answer answer, FilterChain chain) throws IOException, ServletException {
        gate.doFilter(request(FORM, "/track", null, 100), answer.response(), chain);
    }

    private void pass(Answer answer, FilterChain chain) throws IOException, ServletException {
        gate.doFilter(request(FORM, "/complaint/view", OFFICER, 100), answer.response(), chain);
    }

    /** Any question but these fails, above all one for a parameter. */
    private HttpServletRequest request(String type, String path, Principal officer, long octets) {
        return (HttpServletRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> switch (asked.getName()) {
                    case "getContentType" -> type;
                    case "getServletPath" -> path;
                    case "getUserPrincipal" -> officer;
                    case "getContentLengthLong" -> octets;
                    case "getRequestURI" -> path;
                    case "setAttribute" -> attributes.put((String) arguments[0], arguments[1]);
                    case "getRequestDispatcher" -> dispatcher((String) arguments[0]);
                    case "getServletContext" -> context();
                    case "getParts" -> parts();
                    default -> throw new AssertionError(asked);
                });
    }

    /** Shows the page as the server would, and asks for all that could make it read the form. */
    private RequestDispatcher dispatcher(String page) {
        return (RequestDispatcher) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RequestDispatcher.class}, (proxy, asked, arguments) -> {
                    assertEquals("forward", asked.getName());
                    HttpServletRequest unread = (HttpServletRequest) arguments[0];
                    assertEquals("GET", unread.getMethod());
                    assertNull(unread.getContentType());
                    assertNull(unread.getParameter("incident"));
                    assertNull(unread.getParameterValues("incident"));
                    assertTrue(unread.getParameterMap().isEmpty());
                    assertFalse(unread.getParameterNames().hasMoreElements());
                    assertTrue(unread.getParts().isEmpty());
                    assertNull(unread.getPart("file"));
                    assertTrue(unread.getContentLength() < 0 && unread.getContentLengthLong() < 0);
                    shown = page;
                    return null;
                });
    }

    private List<Part> parts() throws Exception {
        if (broken != null) throw broken;
        return sent == null ? List.of(part("stuck"), part("file")) : sent;
    }

    private ServletContext context() {
        return (ServletContext) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {ServletContext.class}, (proxy, asked, arguments) -> {
                    assertEquals(ServletContext.TEMPDIR, arguments[0]);
                    return work.toFile();
                });
    }

    private Part part(String name) {
        return (Part) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Part.class}, (proxy, asked, arguments) -> {
                    assertEquals("delete", asked.getName());
                    removed.add(name);
                    if (name.equals("stuck")) throw new IOException();
                    return null;
                });
    }

    private static final class Answer {
        private int status = 200;
        private String retryAfter;

        HttpServletResponse response() {
            return (HttpServletResponse) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {HttpServletResponse.class},
                    (proxy, asked, arguments) -> {
                        switch (asked.getName()) {
                            case "setStatus" -> status = (int) arguments[0];
                            case "setHeader" -> retryAfter = (String) arguments[1];
                            default -> throw new AssertionError(asked);
                        }
                        return null;
                    });
        }
    }
}
