package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * A form whose files are good for one answer. A page that lives on in its session would else hold what was sent, ten megabytes of memory for each page that is
 * open, and a few people who send files would fill it.
 */
final class LetInForm extends HttpServletRequestWrapper {
    private final Map<Part, SentPart> given = new IdentityHashMap<>();

    LetInForm(HttpServletRequest request) {
        super(request);
    }

    @Override
    public Collection<Part> getParts() throws IOException, ServletException {
        List<Part> parts = new ArrayList<>();
        for (Part part : super.getParts()) parts.add(held(part));
        return parts;
    }

    @Override
    public Part getPart(String name) throws IOException, ServletException {
        Part part = super.getPart(name);
        return part == null ? null : held(part);
    }

    private Part held(Part part) {
        return given.computeIfAbsent(part, SentPart::new);
    }

    /** From now on whoever kept a part of it holds nothing. */
    void forget() {
        given.values().forEach(SentPart::forget);
        given.clear();
    }

    /** One part; once it is forgotten as one that nobody chose a file for. */
    private static final class SentPart implements Part {
        private Part part;

        SentPart(Part part) {
            this.part = part;
        }

        void forget() {
            part = null;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return part == null ? new ByteArrayInputStream(new byte[0]) : part.getInputStream();
        }

        @Override
        public String getContentType() {
            return part == null ? null : part.getContentType();
        }

        @Override
        public String getName() {
            return part == null ? "" : part.getName();
        }

        @Override
        public String getSubmittedFileName() {
            return part == null ? null : part.getSubmittedFileName();
        }

        @Override
        public long getSize() {
            return part == null ? 0 : part.getSize();
        }

        @Override
        public void write(String fileName) throws IOException {
            throw new IOException("nothing that was sent is put on the disk");
        }

        @Override
        public void delete() throws IOException {
            if (part != null) part.delete();
        }

        @Override
        public String getHeader(String name) {
            return part == null ? null : part.getHeader(name);
        }

        @Override
        public Collection<String> getHeaders(String name) {
            return part == null ? List.of() : part.getHeaders(name);
        }

        @Override
        public Collection<String> getHeaderNames() {
            return part == null ? List.of() : part.getHeaderNames();
        }
    }
}
