package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.portal.shared.SentScanner;
import pk.gov.balochistan.police.printtaking.FingerState;
import pk.gov.balochistan.police.printtaking.ImpressionKind;
import pk.gov.balochistan.police.printtaking.NewPrint;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintScale;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One finger of a set, as it was typed and sent. */
@Named
@ViewScoped
public class FingerForm implements Serializable {
    @Inject
    private SentFile file;

    @Inject
    private SentScanner scanner;

    private String finger = Finger.RIGHT_THUMB.name();
    private String state = FingerState.TAKEN.name();
    private String kind = ImpressionKind.ROLLED.name();
    private String dpi;

    /** @throws RuleViolation those of {@link NewPrint}; prints.image.dpi where the dots are no number; prints.image.untaken where a file comes with a finger that could not be taken */
    NewPrint print() {
        Optional<byte[]> image = file.content(PrintImage.MOST_OCTETS);
        FingerState said = Chosen.constant(FingerState.class, state);
        boolean taken = said == FingerState.TAKEN;
        if (!taken && image.isPresent()) throw new RuleViolation("prints.image.untaken");
        return new NewPrint(
                finger(),
                said,
                taken ? kind() : null,
                taken ? image.orElse(null) : null,
                taken ? PrintScale.typed(dpi) : null,
                taken ? scanner.scanner() : null);
    }

    Finger finger() {
        return Chosen.constant(Finger.class, finger);
    }

    ImpressionKind kind() {
        return Chosen.constant(ImpressionKind.class, kind);
    }

    /** Goes on to the first finger of the card of which the set says nothing yet. The dots that were typed were those of one file. */
    void goOn(PrintSet set) {
        getFingers().stream()
                .filter(next -> set.find(next).isEmpty())
                .findFirst()
                .ifPresent(next -> finger = next.name());
        state = FingerState.TAKEN.name();
        dpi = null;
    }

    /** The ten, in the order of the card. */
    public List<Finger> getFingers() {
        return Arrays.stream(Finger.values())
                .filter(each -> each != Finger.UNKNOWN)
                .toList();
    }

    public List<FingerState> getStates() {
        return FingerState.SAID;
    }

    public ImpressionKind[] getKinds() {
        return ImpressionKind.values();
    }

    public String getFinger() {
        return finger;
    }

    public void setFinger(String finger) {
        this.finger = finger;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getDpi() {
        return dpi;
    }

    public void setDpi(String dpi) {
        this.dpi = dpi;
    }
}
