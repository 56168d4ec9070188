package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.association.NewAssociation;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/** With whom somebody goes about, as it was typed, or taken over from an offer: then the examiner has still to grade and to send it. */
@Named
@ViewScoped
public class AssociationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS = SourceForm.fields(
            "assoc",
            Map.of(
                    "record.number.malformed", "other",
                    "refusal.notFound", "other",
                    "association.self", "other",
                    "association.again", "other",
                    "association.kind.none", "kind",
                    "association.future", "since",
                    "association.days", "until",
                    "admin.day", "since",
                    "association.words", "words",
                    "grading.names", "words"));

    @Inject
    private transient AssociationDesk desk;

    @Inject
    private AssociationsPage page;

    private final SourceForm source = new SourceForm();
    private String other;
    private String kind;
    private String since;
    private String until;
    private String words;
    private transient List<Place> stations;

    /** Takes over what was offered; nothing is entered by it. */
    public void take(String number, String fir, String station) {
        other = number;
        kind = AssociationKind.CO_ACCUSED.name();
        source.takeFir(fir, station);
    }

    /** Enters it and empties the form; what was typed stays where it is refused. */
    public void add() {
        page.act(
                "chartView.added",
                () -> {
                    if (Typed.textOrNull(other) == null) throw new RuleViolation("record.number.malformed");
                    desk.add(page.number(), RecordNumber.parse(other), typed());
                    other = kind = since = until = words = null;
                    source.setPaper(null);
                },
                FIELDS);
    }

    private NewAssociation typed() {
        AssociationKind chosen = Chosen.constant(AssociationKind.class, kind);
        if (chosen == null) throw new RuleViolation("association.kind.none");
        return new NewAssociation(chosen, null, source.typed(), Chosen.day(since), Chosen.day(until), words);
    }

    public List<AssociationKind> getKinds() {
        return AssociationKind.ofPersons();
    }

    public List<Place> getStations() {
        if (stations == null) stations = desk.listStations();
        return stations;
    }

    public SourceForm getSource() {
        return source;
    }

    public String getOther() {
        return other;
    }

    public void setOther(String other) {
        this.other = other;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getSince() {
        return since;
    }

    public void setSince(String since) {
        this.since = since;
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(String until) {
        this.until = until;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
