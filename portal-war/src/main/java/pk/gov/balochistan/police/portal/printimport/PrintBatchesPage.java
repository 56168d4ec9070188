package pk.gov.balochistan.police.portal.printimport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.StatedReason;
import pk.gov.balochistan.police.printimport.BatchRow;
import pk.gov.balochistan.police.printimport.NewBatch;
import pk.gov.balochistan.police.printimport.PrintBatchDesk;
import pk.gov.balochistan.police.printimport.PrintBatches;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The batches with what came in by each, and the form by which an examiner authorises another. */
@Named
@ViewScoped
public class PrintBatchesPage implements Serializable {
    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands. */
    private static final Map<String, String> FIELDS = Map.of(
            "printImport.batch.name", "batch:name",
            "printImport.batch.taken", "batch:name",
            "recordImport.register", "batch:register");

    @Inject
    private transient PrintBatchDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<List<BatchRow>> found = new Fresh<>();
    private final StatedReason stated = new StatedReason();
    private String asked;
    private String name;
    private String register;

    public String authorise() {
        List<RuleViolation> wrong = wrong();
        wrong.forEach(this::refuse);
        if (!wrong.isEmpty()) return null;
        try {
            desk.authorise(new NewBatch(name, register, stated.reason()));
        } catch (RuleViolation refusal) {
            refuse(refusal);
            return null;
        }
        messages.doneAfterRedirect("printBatch.authorised");
        return again();
    }

    /** All that is wrong with the fields, in the order of the page. */
    private List<RuleViolation> wrong() {
        return Stream.<Runnable>of(
                        () -> NewBatch.name(name),
                        () -> NewBatch.register(register),
                        () -> Reason.purpose(stated.getPurpose()),
                        () -> Reason.caseReference(stated.getCaseReference()))
                .map(PrintBatchesPage::refusal)
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<RuleViolation> refusal(Runnable read) {
        try {
            read.run();
            return Optional.empty();
        } catch (RuleViolation refusal) {
            return Optional.of(refusal);
        }
    }

    private void refuse(RuleViolation refusal) {
        String field = FIELDS.get(refusal.about());
        messages.refuse(field == null ? StatedReason.field("batch", refusal) : field, refusal);
    }

    public String close(String batch) {
        try {
            desk.close(batch);
        } catch (RuleViolation refusal) {
            messages.refuse(refusal);
            return null;
        }
        messages.doneAfterRedirect("printBatch.closed");
        return again();
    }

    private static String again() {
        return "/criminalrecord/print-batches?faces-redirect=true";
    }

    public List<BatchRow> getRows() {
        return found().stream().limit(PrintBatches.PAGE).toList();
    }

    private List<BatchRow> found() {
        if (!found.isGood()) found.put(desk.list(getPage()));
        return found.get().orElse(List.of());
    }

    /** Whether another page follows. */
    public boolean isMore() {
        return found().size() > PrintBatches.PAGE;
    }

    /** From 0. */
    public int getPage() {
        return Chosen.page(asked);
    }

    /** The page as the address names it. */
    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public StatedReason getStated() {
        return stated;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getRegister() {
        return register;
    }

    public void setRegister(String register) {
        this.register = register;
    }
}
