package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.ansinist.TransactionReader;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SentFile;
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

    @Inject
    private SentFile file;

    private final Fresh<FilledSet> filled = new Fresh<>();

    /** Takes what the open set says nothing of yet. */
    public void take() {
        byte[] transaction = file.content(TransactionReader.MOST_OCTETS).orElse(null);
        page.act(
                "tenprint.transaction.read",
                () -> filled.put(desk.fill(page.number(), page.openSet(), transaction)),
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
}
