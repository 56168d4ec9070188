package pk.gov.balochistan.police.portal.doubt;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Map;
import pk.gov.balochistan.police.doubt.DoubtDesk;
import pk.gov.balochistan.police.doubt.DoubtSheet;
import pk.gov.balochistan.police.examination.ExaminationNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageMessages;

/** What is said against the identification of a comparison, on the page of that comparison. */
@Named
@ViewScoped
public class DoubtForm implements Serializable {
    /** Where a doubt is raised or let fall without a reason, and what else an own identification is refused for. */
    private static final Map<String, String> RAISING = Map.of("prints.doubt.why", "doubt:why");

    private static final Map<String, String> UPHOLDING =
            Map.of("prints.doubt.why", "uphold:upholdWhy", "prints.doubt.concluded", "uphold:upholdWhy");

    @Inject
    private transient DoubtDesk desk;

    @Inject
    private PageMessages messages;

    private final Fresh<DoubtSheet> sheet = new Fresh<>();
    private long seen;
    private String why;
    private String upholdWhy;

    /** What was said of the comparison that is shown. */
    public DoubtSheet of(ExaminationNumber number) {
        if (!sheet.isGood()) sheet.put(desk.open(number));
        return sheet.get().orElse(null);
    }

    public String doubt(ExaminationNumber number) {
        return act(number, "tenprint.doubt.raised", RAISING, () -> desk.doubt(number, why));
    }

    public String withdraw(ExaminationNumber number) {
        return act(number, "tenprint.doubt.withdrawnDone", Map.of(), () -> desk.withdraw(number, seen));
    }

    public String uphold(ExaminationNumber number) {
        return act(number, "tenprint.doubt.upheldDone", UPHOLDING, () -> desk.uphold(number, seen, upholdWhy));
    }

    /** @return to the same comparison, as it stands then; the same page where it was refused */
    private String act(ExaminationNumber number, String doneKey, Map<String, String> fields, Runnable order) {
        boolean isDone = messages.answerAfterRedirect(doneKey, order, refusal -> fields.get(refusal.about()));
        return isDone ? "/criminalrecord/comparison?faces-redirect=true&n=" + number.digits() : null;
    }

    /** The doubt that waits, as the page shows it: a form that decides sends it back. */
    public long getSeen() {
        DoubtSheet shown = sheet.get().orElse(null);
        return shown == null || shown.waiting() == null ? 0 : shown.waiting().id();
    }

    public void setSeen(long seen) {
        this.seen = seen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public String getUpholdWhy() {
        return upholdWhy;
    }

    public void setUpholdWhy(String upholdWhy) {
        this.upholdWhy = upholdWhy;
    }
}
