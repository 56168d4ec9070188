package pk.gov.balochistan.police.portal.firrequest;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import pk.gov.balochistan.police.firrequest.FirRequestDesk;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** Sections of law as they are typed or picked from the list, and the stations in whose register an FIR may stand. */
@Named
@ViewScoped
public class SectionsForm implements Serializable {
    @Inject
    private transient FirRequestDesk desk;

    @Inject
    private PageTexts texts;

    private String first;
    private String second;
    private String third;
    private String registeredFirst;
    private String registeredSecond;
    private transient List<Offence> offences;
    private transient List<Place> stations;

    /** Codes of those under which it is asked; empty where they are not known. @throws RuleViolation law.offence.unknown */
    List<String> asked() {
        return codes(first, second, third);
    }

    /** Codes of those under which it was registered. @throws RuleViolation law.offence.unknown */
    List<String> registered() {
        return codes(registeredFirst, registeredSecond);
    }

    private List<String> codes(String... typed) {
        return Stream.of(typed)
                .map(Typed::textOrNull)
                .filter(Objects::nonNull)
                .map(this::code)
                .toList();
    }

    private String code(String typed) {
        String citation = Typed.line(typed).toLowerCase(Locale.ROOT);
        return getOffences().stream()
                .filter(offence -> offence.citation().toLowerCase(Locale.ROOT).equals(citation))
                .map(Offence::code)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("law.offence.unknown"));
    }

    /** What a section is, whether it is cognizable, and whether that is still to be verified. */
    public String described(Offence offence) {
        String status = texts.get("law.cognizable") + ": " + texts.get(offence.cognizableKey());
        return offence.isToVerify()
                ? String.join(" · ", offence.title(), status, texts.name(offence.confidence()))
                : String.join(" · ", offence.title(), status);
    }

    public List<Offence> getOffences() {
        if (offences == null) offences = desk.offences();
        return offences;
    }

    public List<Place> getStations() {
        if (stations == null) stations = desk.stations();
        return stations;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getSecond() {
        return second;
    }

    public void setSecond(String second) {
        this.second = second;
    }

    public String getThird() {
        return third;
    }

    public void setThird(String third) {
        this.third = third;
    }

    public String getRegisteredFirst() {
        return registeredFirst;
    }

    public void setRegisteredFirst(String registeredFirst) {
        this.registeredFirst = registeredFirst;
    }

    public String getRegisteredSecond() {
        return registeredSecond;
    }

    public void setRegisteredSecond(String registeredSecond) {
        this.registeredSecond = registeredSecond;
    }
}
