package pk.gov.balochistan.police.portal.hotlist;

import static java.util.Map.entry;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.hotlist.HotlistDesk;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.Instruction;
import pk.gov.balochistan.police.hotlist.ListedPerson;
import pk.gov.balochistan.police.hotlist.NewEntry;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.SentForm;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A new entry, for another person to confirm. */
@Named
@RequestScoped
public class NewHotlistPage {
    /** Beside which field a refusal stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            entry("hotlist.kind", "kind"),
            entry("hotlist.name", "name"),
            entry("hotlist.father", "father"),
            entry("hotlist.person.tooLittle", "father"),
            entry("refusal.cnic.malformed", "cnic"),
            entry("hotlist.age", "age"),
            entry("hotlist.missing.sexAge", "sex"),
            entry("refusal.plate.malformed", "plate"),
            entry("hotlist.look", "look"),
            entry("hotlist.engine", "engine"),
            entry("hotlist.chassis", "chassis"),
            entry("hotlist.case", "caseReference"),
            entry("hotlist.authority", "authority"),
            entry("hotlist.order", "order"),
            entry("hotlist.owner", "owner"),
            entry("refusal.place.unknown", "owner"),
            entry("hotlist.contact", "contact"),
            entry("admin.day", "lastDay"),
            entry("hotlist.days.order", "lastDay"),
            entry("hotlist.days.ahead", "firstDay"),
            entry("hotlist.days.long", "lastDay"),
            entry("hotlist.days.past", "lastDay"),
            entry("hotlist.instruction", "instruction"));

    /** What a person enters; the others are told by the program. */
    private static final List<Instruction> ENTERED =
            List.of(Instruction.DETAIN, Instruction.TELL_OWNER, Instruction.SEE_SAFE, Instruction.STOP_VEHICLE);

    @Inject
    private HotlistDesk desk;

    @Inject
    private HotlistForm form;

    @Inject
    private SentForm sent;

    @Inject
    private PageMessages messages;

    /** @return to the entry; the same page where it was refused */
    public String enter() {
        Map<String, RuleViolation> wrong = new LinkedHashMap<>();
        Optional<NewEntry> proposed = form.proposal(wrong);
        wrong.values().forEach(this::refuse);
        if (proposed.isEmpty()) return null;
        try {
            String number = sent.once(() -> desk.enter(proposed.get()).number().digits());
            messages.doneAfterRedirect("hotlistView.entered");
            return "/hotlist/entry?faces-redirect=true&n=" + number;
        } catch (RuleViolation refusal) {
            refuse(refusal);
            return null;
        }
    }

    private void refuse(RuleViolation refusal) {
        String field = FIELDS.get(refusal.about());
        messages.refuse(field == null ? null : "entry:" + field, refusal);
    }

    public List<HotlistKind> getKinds() {
        return List.of(HotlistKind.values());
    }

    public List<ListedPerson.Sex> getSexes() {
        return List.of(ListedPerson.Sex.values());
    }

    public List<Instruction> getInstructions() {
        return ENTERED;
    }

    public List<Place> getOwners() {
        return desk.listOwners();
    }
}
