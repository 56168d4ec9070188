package pk.gov.balochistan.police.portal.prison;

import java.io.Serializable;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.prison.HeldAs;
import pk.gov.balochistan.police.prison.HeldAt;
import pk.gov.balochistan.police.shared.Typed;

/** What was typed of a {@link HeldAt}: the fields of {@code /WEB-INF/criminalrecord/held-at.xhtml}; and as what somebody is held there. */
public class TypedHeld implements Serializable {
    private static final long serialVersionUID = 1L;

    private String prison;
    private String outside;
    private String prisoner;
    private String as;

    HeldAt at() {
        return new HeldAt(Typed.textOrNull(prison), outside, prisoner);
    }

    /** Null for none. */
    HeldAs as() {
        return Chosen.constant(HeldAs.class, as);
    }

    void empty() {
        prison = outside = prisoner = as = null;
    }

    public HeldAs[] getKinds() {
        return HeldAs.values();
    }

    public String getPrison() {
        return prison;
    }

    public void setPrison(String prison) {
        this.prison = prison;
    }

    public String getOutside() {
        return outside;
    }

    public void setOutside(String outside) {
        this.outside = outside;
    }

    public String getPrisoner() {
        return prisoner;
    }

    public void setPrisoner(String prisoner) {
        this.prisoner = prisoner;
    }

    public String getAs() {
        return as;
    }

    public void setAs(String as) {
        this.as = as;
    }
}
