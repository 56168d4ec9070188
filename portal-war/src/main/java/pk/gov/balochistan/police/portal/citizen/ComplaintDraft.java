package pk.gov.balochistan.police.portal.citizen;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import pk.gov.balochistan.police.grievance.Channel;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.intake.CitizenDesk;
import pk.gov.balochistan.police.intake.Filed;
import pk.gov.balochistan.police.intake.FiledFrom;
import pk.gov.balochistan.police.shared.ChangedMeanwhile;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The half-filled complaint of this browser: a row of the desk under the name in the cookie, so that neither an ended session
 * nor a restart loses it. Once the complaint is filed, its receipt takes the place of what was typed.
 */
@RequestScoped
public class ComplaintDraft {
    /** The complaint's own random key, made with the draft: however often the form is sent, it is one complaint. */
    private static final String KEY = "key";
    /** Names of the steps gone through, with commas. */
    private static final String DONE = "done";

    private CitizenDesk desk;
    private DraftCookie cookie;
    private Clock clock;
    private Map<String, String> typed;
    private List<ComplaintCategory> categories;

    protected ComplaintDraft() {}

    @Inject
    ComplaintDraft(CitizenDesk desk, DraftCookie cookie, Clock clock) {
        this.desk = desk;
        this.cookie = cookie;
        this.clock = clock;
    }

    /** What was typed, by field. */
    Map<String, String> typed() {
        if (typed == null) typed = new TreeMap<>(desk.draft(cookie.token()));
        return typed;
    }

    List<ComplaintCategory> categories() {
        if (categories == null) categories = desk.categories();
        return categories;
    }

    Optional<ComplaintCategory> category() {
        return categories().stream()
                .filter(category -> category.code().equals(typed().get("category")))
                .findFirst();
    }

    ComplaintAnswers answers() {
        return new ComplaintAnswers(typed(), category(), clock);
    }

    boolean isBegun() {
        return typed().containsKey(KEY);
    }

    /** Empty in a browser that never complained, too. */
    Optional<Receipt> receipt() {
        return cookie.isHeld() ? Receipt.in(typed(), clock.instant()) : Optional.empty();
    }

    /**
     * Stores what was typed, and whether a step was gone through.
     *
     * @throws RuleViolation complaint.refusal.draftLimit, refusal.draft.tooLong: what was typed is there for this request only
     */
    void keep(ComplainStep step, boolean gone) {
        typed().computeIfAbsent(KEY, key -> DraftCookie.random());
        List<String> done = new ArrayList<>(doneSteps());
        done.remove(step.name());
        if (gone) done.add(step.name());
        typed().put(DONE, String.join(",", done));
        if (answers().isAnonymous()) {
            // Who wants no name on the complaint leaves none in the draft either.
            for (String field : ComplainStep.CONTACT.fields()) if (!field.equals("named")) typed().remove(field);
        }
        store(typed());
    }

    /** The first step still to do, or the check. */
    ComplainStep nextStep() {
        ComplaintAnswers answers = answers();
        return answers.steps().stream()
                .filter(step -> step != ComplainStep.CHECK)
                .filter(step -> !doneSteps().contains(step.name())
                        || !answers.problems(step).isEmpty())
                .findFirst()
                .orElse(ComplainStep.CHECK);
    }

    /**
     * Files the complaint, once however often it is asked for: what was typed is kept until the receipt has taken its place, so
     * that an answer that was lost on the way is given again, and a complaint that was refused can be sent later.
     *
     * @throws RuleViolation complaint.refusal.limit and those of the desk
     */
    void send(Language language) {
        if (receipt().isPresent()) return;
        NewComplaint complaint = answers().complaint(typed().get(KEY), language, Channel.WEB);
        FiledFrom from = cookie.from();
        Receipt receipt = Receipt.of(lodged(complaint, from), clock.instant());
        typed = receipt.asMap();
        store(typed);
    }

    /** Forgets everything on this device; the next complaint begins with an empty form. */
    void forget() {
        store(Map.of());
        typed = null;
        cookie.renew();
    }

    private Filed lodged(NewComplaint complaint, FiledFrom from) {
        try {
            return desk.lodge(complaint, from);
        } catch (EJBException | ChangedMeanwhile sentTwiceAtOnce) {
            // The other request has filed it by now, and the desk gives the receipt of the first; a true fault comes
            // again.
            return desk.lodge(complaint, from);
        }
    }

    private void store(Map<String, String> content) {
        try {
            desk.keepDraft(cookie.token(), content, cookie.address());
        } catch (EJBException | ChangedMeanwhile sentTwiceAtOnce) {
            // Two requests of one browser met at the row: the later one counts. A true fault comes again.
            desk.keepDraft(cookie.token(), content, cookie.address());
        }
    }

    private List<String> doneSteps() {
        return List.of(typed().getOrDefault(DONE, "").split(","));
    }
}
