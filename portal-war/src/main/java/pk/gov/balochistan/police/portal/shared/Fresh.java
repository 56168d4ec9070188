package pk.gov.balochistan.police.portal.shared;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.io.Serializable;
import java.lang.ref.Reference;
import java.lang.ref.SoftReference;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a page was given to show, good for one answer. Faces keeps a view's bean between requests, and would write the same again
 * without asking the desk: no right would be asked for and nothing written down. While a browser's input is taken in, the page
 * stands as it was shown, so that a button means the row it stood beside; before an answer is written, what an earlier request
 * read is no longer there.
 *
 * @param <T> what is shown; it need not be serializable, for it never outlives its view
 */
public final class Fresh<T> implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String REQUEST = Fresh.class.getName();

    /**
     * Softly: a session holds a dozen pages, some of them with pictures, and what they hold must not fill the memory. What was given up is read anew, as after a
     * session that was put away.
     */
    private transient volatile Reference<Read<T>> last;

    /** Takes what was read in this request; null where there is nothing for this reader. */
    public void put(T read) {
        Read<T> now = new Read<>(read);
        last = new SoftReference<>(now);
        readHere().put(this, now);
    }

    /** Whether it may be shown: else it has to be read anew. */
    public boolean isGood() {
        return good() != null;
    }

    /** Empty where there is nothing, and where it is good no longer. */
    public Optional<T> get() {
        Read<T> good = good();
        return good == null ? Optional.empty() : Optional.ofNullable(good.value);
    }

    /** What this request read itself stands for all of it: another request of the same page may meanwhile have read anew. */
    @SuppressWarnings("unchecked")
    private Read<T> good() {
        Read<T> own = (Read<T>) readHere().get(this);
        if (own != null || isAnswering()) return own;
        Reference<Read<T>> before = last;
        return before == null ? null : before.get();
    }

    private static boolean isAnswering() {
        return PhaseId.RENDER_RESPONSE.equals(FacesContext.getCurrentInstance().getCurrentPhaseId());
    }

    /** What this request has read, kept with it instead of the request itself, which the server uses again. */
    @SuppressWarnings("unchecked")
    private static Map<Fresh<?>, Read<?>> readHere() {
        return (Map<Fresh<?>, Read<?>>) FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestMap()
                .computeIfAbsent(REQUEST, first -> new IdentityHashMap<Fresh<?>, Read<?>>());
    }

    private record Read<T>(T value) {}
}
