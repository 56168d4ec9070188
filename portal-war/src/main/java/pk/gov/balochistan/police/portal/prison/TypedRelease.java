package pk.gov.balochistan.police.portal.prison;

import java.io.Serializable;
import java.util.List;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.prison.NewRelease;
import pk.gov.balochistan.police.prison.ReleaseCause;
import pk.gov.balochistan.police.shared.Typed;

/** What was typed of a {@link NewRelease}: the fields of {@code /WEB-INF/criminalrecord/release.xhtml}. */
public class TypedRelease implements Serializable {
    private static final long serialVersionUID = 1L;

    private String on;
    private String cause;
    private String order;

    NewRelease release() {
        return new NewRelease(Chosen.day(on, "prison.releasedOn"), Chosen.constant(ReleaseCause.class, cause), order);
    }

    boolean isEmpty() {
        return Typed.textOrNull(on) == null && Typed.textOrNull(cause) == null && Typed.textOrNull(order) == null;
    }

    void empty() {
        on = cause = order = null;
    }

    public List<ReleaseCause> getCauses() {
        return ReleaseCause.ofRelease();
    }

    public String getOn() {
        return on;
    }

    public void setOn(String on) {
        this.on = on;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
