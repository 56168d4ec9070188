package pk.gov.balochistan.police.portal.fir;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import pk.gov.balochistan.police.fir.FirDesk;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Sections of law as they are typed or picked from the list, each with what the list knows of it. */
@Named
@RequestScoped
public class SectionChoice {
    @Inject
    private FirDesk desk;

    @Inject
    private PageTexts texts;

    private List<Offence> offences;

    /** Null for nothing typed. @throws RuleViolation law.offence.unknown */
    public Offence find(String typed) {
        if (Typed.textOrNull(typed) == null) return null;
        String citation = Typed.line(typed).toLowerCase(Locale.ROOT);
        return getOffences().stream()
                .filter(offence -> offence.citation().toLowerCase(Locale.ROOT).equals(citation))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("law.offence.unknown"));
    }

    /** What a section is, whether it is cognizable and bailable, and whether that is still to be verified. */
    public String described(Offence offence) {
        String told = String.join(
                " · ",
                offence.title(),
                texts.get("law.cognizable") + ": " + texts.get(offence.cognizableKey()),
                texts.get("law.bailable") + ": " + texts.get(offence.bailableKey()));
        return offence.isToVerify() ? told + " · " + texts.name(offence.confidence()) : told;
    }

    /** In the order of the statute book. */
    public List<Offence> getOffences() {
        if (offences == null) offences = desk.listOffences();
        return offences;
    }
}
