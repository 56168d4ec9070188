package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A form that makes something anew each time it is sent: {@code <h:inputHidden value="#{sentForm.key}"/>} marks each that is shown, and
 * {@link #once} acts but once for it, however often its button is pressed on a slow line. Sent again with other words, as after the
 * browser's own way back, it is another form.
 */
@Named
@RequestScoped
public class SentForm {
    @Inject
    private ActsOnce acts;

    private String key;

    /** @return what the act gave the first time that this form came, with the same in it */
    public String once(Supplier<String> act) {
        return acts.once(getKey() + content(), act);
    }

    /** A digest, since a sign-in must not keep what is said of a person; whoever makes two alike deceives nobody but himself. */
    private static String content() {
        Map<String, String> sent = new TreeMap<>(
                FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap());
        sent.keySet().removeIf(name -> name.startsWith("jakarta.faces.") || name.startsWith("primefaces."));
        return UUID.nameUUIDFromBytes(sent.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    public String getKey() {
        if (key == null) key = UUID.randomUUID().toString();
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}
