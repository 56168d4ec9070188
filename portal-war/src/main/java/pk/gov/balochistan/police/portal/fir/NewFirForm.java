package pk.gov.balochistan.police.portal.fir;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import pk.gov.balochistan.police.fir.FirOccurrence;
import pk.gov.balochistan.police.fir.NewFir;
import pk.gov.balochistan.police.fir.ReadOver;
import pk.gov.balochistan.police.firrequest.FirMatter;
import pk.gov.balochistan.police.firrequest.OpenedFir;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** An FIR as it is typed, ready or not: kept field by field as a draft is, and read only when it is to be numbered. */
public class NewFirForm implements Serializable {
    /** Fields for sections. */
    static final int SECTIONS = 6;

    private final HashMap<String, String> typed;

    NewFirForm(Map<String, String> draft) {
        typed = new HashMap<>(draft);
    }

    /** What a complaint's request for an FIR says already. */
    static Map<String, String> of(OpenedFir opened) {
        Map<String, String> said = new HashMap<>();
        PersonDetails person = opened.complaint().complainant().person();
        said.put("name", person.name());
        said.put("father", person.father());
        said.put("cnic", person.cnic() == null ? null : person.cnic().printed());
        said.put("phone", person.phone() == null ? null : person.phone().printed());
        said.put("address", person.address());
        FirMatter matter = opened.request().matter();
        said.put("place", matter.whereText());
        said.put("narrative", matter.happened());
        if (matter.occurredOn() != null) said.put("occurredFrom", matter.occurredOn() + "T00:00");
        List<Offence> sections = opened.sections();
        for (int i = 0; i < Math.min(SECTIONS, sections.size()); i++)
            said.put("section" + (i + 1), sections.get(i).citation());
        return said;
    }

    /** By field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    public boolean isAdmitted() {
        return Boolean.parseBoolean(typed.get("admitted"));
    }

    public void setAdmitted(boolean admitted) {
        typed.put("admitted", String.valueOf(admitted));
    }

    public boolean isMayText() {
        return Boolean.parseBoolean(typed.get("mayText"));
    }

    public void setMayText(boolean mayText) {
        typed.put("mayText", String.valueOf(mayText));
    }

    /**
     * What is to be numbered; null where something cannot be. Each part is read by itself first, so that all that is wrong is said at once.
     *
     * @param wrong takes what is wrong, by what the refusal is about
     */
    NewFir read(SectionChoice choice, Map<String, RuleViolation> wrong) {
        FirOccurrence occurrence = read(this::occurrence, wrong);
        boolean byState = "STATE".equals(typed.get("reporter"));
        PersonDetails informant = read(this::informant, wrong);
        ReadOver readOver = read(this::readOver, wrong);
        List<String> sections = read(() -> sections(choice), wrong);
        read(() -> Typed.within(text("description"), 5, 1900, "firBook.description"), wrong);
        read(() -> Typed.within(text("steps"), 3, 1900, "firBook.steps"), wrong);
        read(() -> Typed.within(text("narrative"), 20, NewFir.LONGEST_NARRATIVE, "firBook.narrative"), wrong);
        if (!wrong.isEmpty()) return null;
        return read(
                () -> new NewFir(
                        occurrence,
                        byState,
                        informant,
                        text("paper"),
                        text("description"),
                        text("property"),
                        text("steps"),
                        text("delay"),
                        text("statusReason"),
                        text("narrative"),
                        readOver,
                        sections,
                        isMayText()),
                wrong);
    }

    private FirOccurrence occurrence() {
        return new FirOccurrence(
                FirHour.of(text("occurredFrom"), "firBook.occurred"),
                FirHour.of(text("occurredTo"), "firBook.occurred"),
                FirHour.of(text("reportedAt"), "firBook.reported"),
                text("place"),
                metres(),
                Chosen.constant(FirOccurrence.Direction.class, text("direction")),
                number("latitude", "firBook.coordinates"),
                number("longitude", "firBook.coordinates"));
    }

    private Integer metres() {
        BigDecimal kilometres = number("km", "firBook.distance");
        return kilometres == null ? null : kilometres.movePointRight(3).intValue();
    }

    private BigDecimal number(String field, String refusal) {
        String digits = Typed.line(text(field)).replace('٫', '.');
        if (digits.isEmpty()) return null;
        if (!digits.matches("\\d{1,3}(\\.\\d{1,6})?")) throw new RuleViolation(refusal);
        return new BigDecimal(digits);
    }

    private PersonDetails informant() {
        String phone = Typed.textOrNull(text("phone"));
        return new PersonDetails(
                text("name"),
                text("father"),
                Cnic.parseOrNull(text("cnic")),
                phone == null ? null : Msisdn.parse(phone),
                text("address"));
    }

    private ReadOver readOver() {
        return new ReadOver(
                Chosen.constant(Language.class, text("toldIn")),
                isAdmitted(),
                Chosen.constant(ReadOver.Attestation.class, text("attested")),
                text("readBy"));
    }

    private List<String> sections(SectionChoice choice) {
        List<String> codes = chosen(choice).stream().map(Offence::code).toList();
        if (codes.isEmpty()) throw new RuleViolation("firBook.sections", 1, SECTIONS);
        return codes;
    }

    /** @throws RuleViolation law.offence.unknown */
    List<Offence> chosen(SectionChoice choice) {
        List<Offence> chosen = new ArrayList<>();
        for (int i = 1; i <= SECTIONS; i++) {
            Offence one = choice.find(text("section" + i));
            if (one != null) chosen.add(one);
        }
        return chosen;
    }

    private String text(String field) {
        return typed.get(field);
    }

    private static <T> T read(Supplier<T> part, Map<String, RuleViolation> wrong) {
        try {
            return part.get();
        } catch (RuleViolation refusal) {
            wrong.putIfAbsent(refusal.about(), refusal);
            return null;
        }
    }
}
