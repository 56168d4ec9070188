package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewMetadata;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import pk.gov.balochistan.police.shared.Language;

/** The language of this request, as {@code #{language…}} in pages: chosen by a link, kept in a cookie, first guessed from the browser. */
@Named("language")
@RequestScoped
public class PageLanguage {
    private Language current = Language.ENGLISH;
    private HttpServletRequest request;

    protected PageLanguage() {}

    @Inject
    PageLanguage(HttpServletRequest request) {
        this.request = request;
        this.current = LanguageFilter.languageOf(request);
    }

    public Language current() {
        return current;
    }

    public String getCode() {
        return current.code();
    }

    /** {@code ltr} or {@code rtl}. */
    public String getDirection() {
        return current.direction();
    }

    public Locale getLocale() {
        return current.locale();
    }

    public boolean isUrdu() {
        return current == Language.URDU;
    }

    public String getOtherCode() {
        return isUrdu() ? Language.ENGLISH.code() : Language.URDU.code();
    }

    /**
     * This page's address in the other language. Of a page that was asked for, its other parameters are kept; of a form that was sent,
     * only what the page's own address needs (its {@code f:viewParam}s), for what a form brings may not stand in an address.
     */
    public String getOtherAddress() {
        StringJoiner query = new StringJoiner("&", "?", "");
        if ("GET".equals(request.getMethod())) keepParameters(query);
        else keepViewParameters(query);
        return query.add(LanguageFilter.PARAMETER + "=" + getOtherCode()).toString();
    }

    private void keepParameters(StringJoiner query) {
        for (Map.Entry<String, String[]> parameter : request.getParameterMap().entrySet()) {
            if (parameter.getKey().equals(LanguageFilter.PARAMETER)) continue;
            for (String value : parameter.getValue()) keep(query, parameter.getKey(), value);
        }
    }

    private static void keepViewParameters(StringJoiner query) {
        FacesContext faces = FacesContext.getCurrentInstance();
        if (faces == null || faces.getViewRoot() == null) return;
        for (UIViewParameter parameter : ViewMetadata.getViewParameters(faces.getViewRoot())) {
            String value = parameter.getStringValue(faces);
            if (value != null && !value.isEmpty()) keep(query, parameter.getName(), value);
        }
    }

    private static void keep(StringJoiner query, String name, String value) {
        query.add(encoded(name) + "=" + encoded(value));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
