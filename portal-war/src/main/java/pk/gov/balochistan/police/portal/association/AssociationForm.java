package pk.gov.balochistan.police.portal.association;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.association.AssociationDesk;
import pk.gov.balochistan.police.association.AssociationKind;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.shared.RuleViolation;

/** With whom somebody goes about, as it was typed, or taken over from an offer: then the examiner has still to grade and to send it. */
@Named
@ViewScoped
public class AssociationForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final Map<String, String> FIELDS =
            TypedLink.fields("assoc", Map.of("association.self", "other", "association.kind.none", "kind"));

    @Inject
    private transient AssociationDesk desk;

    @Inject
    private AssociationsPage page;

    private final TypedLink link = new TypedLink();
    private String kind;

    /** Takes over what was offered; nothing is entered by it. */
    public void take(String number, String fir, String station) {
        kind = AssociationKind.CO_ACCUSED.name();
        link.take(number, fir, station);
    }

    /** Enters it and empties the form; what was typed stays where it is refused. */
    public void add() {
        page.act(
                "chartView.added",
                () -> {
                    desk.add(page.number(), link.other(), link.typed(kind(), null));
                    kind = null;
                    link.empty();
                },
                FIELDS);
    }

    private AssociationKind kind() {
        AssociationKind chosen = Chosen.constant(AssociationKind.class, kind);
        if (chosen == null) throw new RuleViolation("association.kind.none");
        return chosen;
    }

    public List<AssociationKind> getKinds() {
        return AssociationKind.ofPersons();
    }

    public TypedLink getLink() {
        return link;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }
}
