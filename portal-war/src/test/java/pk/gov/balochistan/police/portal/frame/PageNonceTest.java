package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.context.PartialViewContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.primefaces.context.PrimeFacesContext;
import org.primefaces.util.Constants.RequestParams;

/** Officers' forms that bring no nonce, or one of an earlier answer of their page. */
class PageNonceTest {
    private static final int AT_A_TIME = 4;
    private static final int FORMS = 4_000;

    @Test
    void manyFormsOfOnePageAtATimeAreAllTaken() {
        Map<String, Object> page = new HashMap<>(Map.of(RequestParams.NONCE_PARAM, "as the page was shown"));
        ExecutorService threads = Executors.newFixedThreadPool(AT_A_TIME);
        try {
            List<CompletableFuture<Void>> sent = Stream.generate(
                            () -> CompletableFuture.runAsync(() -> send(page), threads))
                    .limit(FORMS)
                    .toList();
            assertDoesNotThrow(() -> sent.forEach(CompletableFuture::join));
        } finally {
            threads.shutdownNow();
        }
    }

    private static void send(Map<String, Object> page) {
        Form form = new Form(page);
        PageNonce.settle(form);
        String nonce = PrimeFacesContext.getCspState(form).getNonce();
        form.leave();
        assertEquals(
                nonce,
                ((HttpServletRequest) form.getExternalContext().getRequest()).getParameter(RequestParams.NONCE_PARAM));
    }

    /** A form as it was sent, without a nonce. */
    private static final class Form extends FacesContextWrapper {
        private final Map<Object, Object> attributes = new HashMap<>();
        private final UIViewRoot view;
        private final ExternalContext external = new Sent();

        Form(Map<String, Object> page) {
            super(null);
            setCurrentInstance(this);
            view = new UIViewRoot() {
                @Override
                public Map<String, Object> getViewMap(boolean create) {
                    return page;
                }
            };
        }

        void leave() {
            setCurrentInstance(null);
        }

        @Override
        public boolean isPostback() {
            return true;
        }

        @Override
        public UIViewRoot getViewRoot() {
            return view;
        }

        @Override
        public Map<Object, Object> getAttributes() {
            return attributes;
        }

        @Override
        public ExternalContext getExternalContext() {
            return external;
        }

        @Override
        public PartialViewContext getPartialViewContext() {
            return new PartialViewContextWrapper(null) {
                @Override
                public boolean isAjaxRequest() {
                    return false;
                }

                @Override
                public void setPartialRequest(boolean isPartial) {
                    throw new UnsupportedOperationException();
                }
            };
        }
    }

    /** The API's own wrapper declares a bare map. */
    @SuppressWarnings("unchecked")
    private static final class Sent extends ExternalContextWrapper {
        private Object request = Proxy.newProxyInstance(
                PageNonceTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, asked, arguments) -> null);

        Sent() {
            super(null);
        }

        @Override
        public Map<String, Object> getApplicationMap() {
            return new HashMap<>();
        }

        @Override
        public String getRequestServletPath() {
            return "/policy/function.xhtml";
        }

        @Override
        public Object getRequest() {
            return request;
        }

        @Override
        public void setRequest(Object renewed) {
            request = renewed;
        }

        @Override
        public Map<String, String> getRequestParameterMap() {
            Map<String, String> sent = new HashMap<>();
            sent.put(RequestParams.NONCE_PARAM, ((HttpServletRequest) request).getParameter(RequestParams.NONCE_PARAM));
            return sent;
        }
    }
}
