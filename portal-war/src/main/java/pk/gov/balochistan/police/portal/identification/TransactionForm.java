package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.printexchange.FilledSet;
import pk.gov.balochistan.police.printexchange.FingerOutcome;
import pk.gov.balochistan.police.printexchange.TransactionDesk;

/** A transaction of another office that fills the open set of the record, and what came of each of its fingers. */
@Named
@ViewScoped
public class TransactionForm implements Serializable {
    private static final Map<String, String> FIELDS = Map.of(
            "nist.none", "transaction:sent",
            "nist.size", "transaction:sent",
            "nist.otherRecord", "transaction:sent",
            "nist.unreadable", "transaction:sent");

    @Inject
    private transient TransactionDesk desk;

    @Inject
    private PrintsPage page;

    @Inject
    private PageTexts texts;

    private final Fresh<FilledSet> filled = new Fresh<>();
    private transient Part part;

    /** Takes what the open set says nothing of yet. */
    public void take() {
        Part file = part;
        part = null;
        page.act(
                "tenprint.transaction.read",
                () -> filled.put(desk.fill(page.number(), page.openSet(), InlineImages.transaction(file))),
                FIELDS);
        if (getFilled() != null) page.goOn();
    }

    /** What came of the file that was sent with this request; null where none was. */
    public FilledSet getFilled() {
        return filled.get().orElse(null);
    }

    /** Why it was not taken; empty where it was. */
    public String why(FingerOutcome finger) {
        return finger.refusal() == null
                ? ""
                : texts.of(finger.refusal().key(), finger.refusal().arguments().toArray());
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
