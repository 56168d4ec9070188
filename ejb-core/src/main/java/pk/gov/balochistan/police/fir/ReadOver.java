package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** In which language something was told, that it was read over to whoever told it, by whom, and how that person admitted it. Source: Cr.P.C. s.154. */
@Embeddable
public class ReadOver {
    /** How whoever told it stands by it. */
    public enum Attestation implements TextKey {
        SIGNED,
        THUMB,
        /** Would neither sign nor give a thumb impression, which is written down and stops nothing. */
        REFUSED;

        @Override
        public String textKey() {
            return "firBook.attested." + name();
        }
    }

    @Column(name = "told_in")
    private Language toldIn;

    @Enumerated(EnumType.STRING)
    private Attestation attested;

    @Column(name = "read_by")
    private String readBy;

    protected ReadOver() {}

    /** @param admitted that it was read over and admitted to be correct @throws RuleViolation firBook.toldIn, firBook.readOver, firBook.attested, firBook.readBy */
    public ReadOver(Language toldIn, boolean admitted, Attestation attested, String readBy) {
        if (toldIn == null) throw new RuleViolation("firBook.toldIn");
        if (attested == null) throw new RuleViolation("firBook.attested");
        if (!admitted) throw new RuleViolation("firBook.readOver");
        this.toldIn = toldIn;
        this.attested = attested;
        this.readBy = Typed.within(readBy, 3, 120, "firBook.readBy");
    }

    public Language toldIn() {
        return toldIn;
    }

    public Attestation attested() {
        return attested;
    }

    public String readBy() {
        return readBy;
    }
}
