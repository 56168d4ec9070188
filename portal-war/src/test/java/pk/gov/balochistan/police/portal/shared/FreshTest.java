package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.event.PhaseId;
import java.lang.ref.SoftReference;
import java.lang.reflect.Field;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two forms that one page sent at a time share its bean: what one of them read is not taken from under it by the other. */
class FreshTest {
    private final Fresh<String> shown = new Fresh<>();

    @AfterEach
    void leave() {
        Request.leave();
    }

    @Test
    void whatARequestReadStandsWhileAnotherReadsAnew() {
        Request first = new Request();
        Request second = new Request();
        first.act(PhaseId.RENDER_RESPONSE);
        shown.put("as the first read it");
        second.act(PhaseId.RENDER_RESPONSE);
        assertFalse(shown.isGood(), "each answer asks anew");
        shown.put(null);
        assertTrue(shown.isGood());
        assertEquals(Optional.empty(), shown.get());
        first.act(PhaseId.RENDER_RESPONSE);
        assertTrue(shown.isGood());
        assertEquals(Optional.of("as the first read it"), shown.get());
    }

    @Test
    void aButtonMeansWhatWasShownLastAndTheAnswerIsReadAnew() {
        new Request().act(PhaseId.RENDER_RESPONSE);
        shown.put("as it was shown");
        Request sent = new Request();
        sent.act(PhaseId.APPLY_REQUEST_VALUES);
        assertEquals(Optional.of("as it was shown"), shown.get());
        sent.act(PhaseId.RENDER_RESPONSE);
        assertEquals(Optional.empty(), shown.get());
    }

    /** What a dozen pages of each session hold may not fill the memory. */
    @Test
    void whatIsGivenUpForWantOfMemoryIsReadAnew() throws ReflectiveOperationException {
        new Request().act(PhaseId.RENDER_RESPONSE);
        shown.put("as it was shown");
        Field last = Fresh.class.getDeclaredField("last");
        last.setAccessible(true);
        ((SoftReference<?>) last.get(shown)).clear();
        new Request().act(PhaseId.APPLY_REQUEST_VALUES);
        assertFalse(shown.isGood());
        assertEquals(Optional.empty(), shown.get());
    }

    /** One request, as Faces passes it through its phases. */
    private static final class Request extends FacesContextWrapper {
        private final Map<String, Object> attributes = new HashMap<>();
        private PhaseId phase;

        Request() {
            super(null);
        }

        void act(PhaseId now) {
            phase = now;
            setCurrentInstance(this);
        }

        static void leave() {
            setCurrentInstance(null);
        }

        @Override
        public PhaseId getCurrentPhaseId() {
            return phase;
        }

        /** The API's own wrapper declares a bare map. */
        @Override
        @SuppressWarnings("unchecked")
        public ExternalContext getExternalContext() {
            return new ExternalContextWrapper(null) {
                @Override
                public Map<String, Object> getRequestMap() {
                    return attributes;
                }
            };
        }
    }
}
