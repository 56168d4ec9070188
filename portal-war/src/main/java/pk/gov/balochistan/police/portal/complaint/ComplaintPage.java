package pk.gov.balochistan.police.portal.complaint;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.attachment.ReceivedFile;
import pk.gov.balochistan.police.casework.ComplaintDesk;
import pk.gov.balochistan.police.casework.OpenedComplaint;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** The sheet of one case, and what may be done with it now. Nothing of the case is kept between requests but its number. */
@Named
@ViewScoped
public class ComplaintPage implements Serializable {
    @Inject
    private transient ComplaintDesk desk;

    @Inject
    private PageLanguage language;

    @Inject
    private PageMessages messages;

    @Inject
    private SentFile file;

    private String number;
    private int seen;
    private final Fresh<OpenedComplaint> opened = new Fresh<>();

    private String note;
    private boolean open = true;
    private String belt;
    private boolean beltRefused;
    private String reason;
    private String reference;
    private String category;
    private String place;

    /** Reads the case afresh. What is not there and what is not the caller's look the same. */
    public void load() {
        try {
            opened.put(desk.open(TrackingNumber.parse(number)));
            seen = getComplaint().version();
        } catch (RuleViolation refusal) {
            opened.put(null);
            messages.refuse(refusal);
        }
    }

    public void take() {
        act("caseView.taken", () -> desk.take(tracking(), seen));
    }

    public void contacted() {
        act("caseView.noted", () -> {
            desk.contacted(tracking(), seen, note, open);
            note = null;
        });
    }

    public void addStep() {
        act("caseView.noted", () -> {
            desk.addStep(tracking(), seen, note, open);
            note = null;
        });
    }

    /** A number that cannot have the case is refused beside its field, and whatever else was typed on the page stays there. */
    public void allocate() {
        int shown = seen;
        Optional<RuleViolation> refused =
                tried("caseView.allocated", () -> desk.allocate(tracking(), seen, BeltNumber.parse(belt), null));
        // Where nobody else has touched the case, it is the number that was refused.
        beltRefused =
                refused.isPresent() && seen == shown && isFound() && getOpened().mayAllocate();
        refused.ifPresent(refusal -> messages.refuse(beltRefused ? "allocate:belt" : null, refusal));
        if (!beltRefused)
            FacesContext.getCurrentInstance()
                    .getPartialViewContext()
                    .getRenderIds()
                    .add("case");
    }

    /** Whether the number just typed cannot have the case. */
    public boolean isBeltRefused() {
        return beltRefused;
    }

    public void resolve() {
        act("caseView.resolved", () -> {
            desk.resolve(tracking(), seen, reason);
            reason = null;
        });
    }

    public void referOutside() {
        act("caseView.referred", () -> {
            desk.referOutside(tracking(), seen, reference);
            reference = null;
        });
    }

    /** Of a case that has its kind, only the place is asked for. */
    public void triage() {
        act("caseView.routed", () -> desk.triage(tracking(), seen, category, place));
    }

    public void addFile() {
        Optional<byte[]> content = file.content(ReceivedFile.MOST_OCTETS);
        if (content.isEmpty()) {
            messages.refuse(new RuleViolation("caseView.noFile"));
            load();
            return;
        }
        act("caseView.fileAdded", () -> desk.addFile(tracking(), seen, file.name(), content.get()));
    }

    /** Carries out an order; a refusal is shown and what was typed stays. Either way the case is shown as it stands now. */
    private void act(String doneKey, Runnable order) {
        tried(doneKey, order).ifPresent(messages::refuse);
    }

    /** @return why the order was refused; empty where it was carried out */
    private Optional<RuleViolation> tried(String doneKey, Runnable order) {
        beltRefused = false;
        Optional<RuleViolation> refused = Optional.empty();
        try {
            order.run();
            messages.done(doneKey);
        } catch (RuleViolation refusal) {
            refused = Optional.of(refusal);
        }
        load();
        return refused;
    }

    private TrackingNumber tracking() {
        return TrackingNumber.parse(number);
    }

    /** Version of the case as it is shown, for parts of the sheet that have a page of their own. */
    public int getSeen() {
        return seen;
    }

    public boolean isFound() {
        return getOpened() != null;
    }

    /** Null where there is nothing for this reader. Each answer that shows the case has opened it, and written that down. */
    public OpenedComplaint getOpened() {
        if (!opened.isGood() && number != null) load();
        return opened.get().orElse(null);
    }

    public Complaint getComplaint() {
        OpenedComplaint now = getOpened();
        return now == null ? null : now.complaint();
    }

    /** Whether the caller answers for the case and this move is allowed now. */
    public boolean may(ComplaintStatus next) {
        OpenedComplaint now = getOpened();
        return now != null && now.answersFor() && now.complaint().mayBecome(next);
    }

    public boolean isMayWork() {
        OpenedComplaint now = getOpened();
        return now != null && now.answersFor() && now.complaint().status().isOpen();
    }

    public boolean isOverdue() {
        return getComplaint().promise().isAnswerMissed(Instant.now());
    }

    public boolean isContactOverdue() {
        return getOpened().isContactOverdue(Instant.now());
    }

    public String name(Place shown) {
        return shown.name(language.current());
    }

    public List<ComplaintCategory> getCategories() {
        return desk.categoriesForTriage();
    }

    /** Districts and their stations, for the triage list. */
    public List<Place> getPlaces() {
        return desk.placesForTriage();
    }

    /** In groups of four, kept from flipping; as typed when it is no number. */
    public String getPrintedNumber() {
        OpenedComplaint now = getOpened();
        return now == null ? number : Texts.isolated(now.complaint().number().printed());
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public boolean isOpen() {
        return open;
    }

    public void setOpen(boolean open) {
        this.open = open;
    }

    public String getBelt() {
        return belt;
    }

    public void setBelt(String belt) {
        this.belt = belt;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public String getCategory() {
        return category;
    }

    public void setCategory(String category) {
        this.category = category;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
