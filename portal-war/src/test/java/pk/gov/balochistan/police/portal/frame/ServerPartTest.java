package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.servlet.http.Part;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the server's own part holds of a file is taken from it; a part of another kind is left alone. */
class ServerPartTest {
    @Test
    void aPartThatTheServerNeverGivesUpHoldsNothing() {
        PartItem part = new PartItem();
        assertNotNull(part.dfos);
        ServerPart.empty(part);
        assertNull(part.dfos);
    }

    @Test
    void anotherServersPartIsLeftAlone() {
        OtherPart part = new OtherPart();
        ServerPart.empty(part);
        assertNotNull(part.dfos);
    }

    /** Named and made as Payara's. */
    static final class PartItem extends AnyPart {
        Object dfos = new byte[10];
    }

    private static final class OtherPart extends AnyPart {
        private final Object dfos = new byte[10];
    }

    private static class AnyPart implements Part {
        @Override
        public InputStream getInputStream() {
            return InputStream.nullInputStream();
        }

        @Override
        public String getContentType() {
            return null;
        }

        @Override
        public String getName() {
            return "file";
        }

        @Override
        public String getSubmittedFileName() {
            return null;
        }

        @Override
        public long getSize() {
            return 0;
        }

        @Override
        public void write(String fileName) {}

        @Override
        public void delete() {}

        @Override
        public String getHeader(String name) {
            return null;
        }

        @Override
        public Collection<String> getHeaders(String name) {
            return List.of();
        }

        @Override
        public Collection<String> getHeaderNames() {
            return List.of();
        }
    }
}
