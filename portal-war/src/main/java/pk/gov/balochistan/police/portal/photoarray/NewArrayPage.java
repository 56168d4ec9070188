package pk.gov.balochistan.police.portal.photoarray;

import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.arrayshowing.ArrayDesk;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.photoarray.ArrayNumber;
import pk.gov.balochistan.police.photoarray.Candidate;
import pk.gov.balochistan.police.photoarray.ComposingSheet;
import pk.gov.balochistan.police.photoarray.NewArray;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.portal.shared.reason.RecordOpening;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * An array is composed for a suspect whose record is opened for a stated reason: the fillers are picked among photographs without a name or a
 * number. By which rows they are picked never leaves the program.
 */
@Named
@ViewScoped
public class NewArrayPage extends RecordOpening<ComposingSheet> {
    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands, by how its key begins. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("arrays.bar", "compose:bar"),
            Map.entry("arrays.order.court", "compose:court"),
            Map.entry("arrays.order.number", "compose:orderNumber"),
            Map.entry("arrays.order.day", "compose:orderOn"),
            Map.entry("arrays.order.future", "compose:orderOn"),
            Map.entry("arrays.words", "compose:words"),
            Map.entry("arrays.fillers", "compose:fillers"),
            Map.entry("arrays.filler", "compose:fillers"),
            Map.entry("arrays.witness", "compose:name"),
            Map.entry("arrays.witness.again", "compose:name"),
            Map.entry("arrays.witness.letters", "compose:name"),
            Map.entry("arrays.language", "compose:language"),
            Map.entry("arrays.place", "compose:place"),
            Map.entry("refusal.place.unknown", "compose:place"));

    @Inject
    private transient ArrayDesk desk;

    @Inject
    private ParadeForm parade;

    @Inject
    private WitnessForm witness;

    @Inject
    private PageMessages messages;

    private final Map<Long, Boolean> picked = new HashMap<>();

    @Override
    protected ComposingSheet read(RecordNumber asked, Reason reason) {
        return desk.compose(asked, reason);
    }

    @Override
    protected String field(RuleViolation refusal) {
        String field = fieldOf(FIELDS, refusal);
        return field == null ? super.field(refusal) : field;
    }

    /** Seals it and goes on to it; what was typed and picked stays where it is refused. */
    public void seal() {
        if (getOpened() == null) return;
        try {
            List<Long> fillers = getOpened().candidates().stream()
                    .map(Candidate::set)
                    .filter(set -> Boolean.TRUE.equals(picked.get(set)))
                    .toList();
            NewArray sealed = new NewArray(parade.ground(), fillers);
            ArrayNumber number =
                    desk.seal(number(), reason(), witness.typed(), sealed).number();
            messages.doneAfterRedirect("arrayView.sealed");
            FacesContext faces = FacesContext.getCurrentInstance();
            faces.getExternalContext()
                    .redirect(faces.getExternalContext().getRequestContextPath() + "/criminalrecord/array?n="
                            + number.digits());
            faces.responseComplete();
        } catch (RuleViolation refusal) {
            messages.refuse(field(refusal), refusal);
            open();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Which fillers are ticked, by their rows. */
    public Map<Long, Boolean> getPicked() {
        return picked;
    }

    public String address(byte[] jpeg) {
        return ImageAddress.jpeg(jpeg);
    }

    public int getLeast() {
        return NewArray.LEAST_FILLERS;
    }

    public int getMost() {
        return NewArray.MOST_FILLERS;
    }
}
