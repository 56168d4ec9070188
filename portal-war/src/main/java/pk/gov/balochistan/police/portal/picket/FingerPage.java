package pk.gov.balochistan.police.portal.picket;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.askedfinger.FingerGround;
import pk.gov.balochistan.police.askedfinger.NewFinger;
import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.picket.CheckAnswer;
import pk.gov.balochistan.police.picket.CheckPurpose;
import pk.gov.balochistan.police.picket.CheckResult;
import pk.gov.balochistan.police.picket.FingerAnswer;
import pk.gov.balochistan.police.picket.OwnCheck;
import pk.gov.balochistan.police.picket.PicketDesk;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintScale;

/** A finger at a picket: sent as a file with the ground on which it was taken, put before examiners, and asked after by its number. Works without scripts. */
@Named
@RequestScoped
public class FingerPage extends CheckForm {
    private static final Map<String, String> FIELDS = Map.of(
            "hotlist.check.reason", "reason",
            "hotlist.check.where", "where",
            "prints.image.dpi", "dpi",
            "prints.image.dpiRange", "dpi",
            "prints.image.dpiOther", "dpi");

    private SentFile file;

    private String finger;
    private String ground;
    private String dpi;
    private String which;
    private CheckAnswer sent;
    private FingerAnswer answer;

    protected FingerPage() {}

    @Inject
    FingerPage(PicketDesk desk, PageLanguage language, SentFile file) {
        super(desk, language);
        this.file = file;
    }

    @Override
    Map<String, String> fields() {
        return FIELDS;
    }

    /** Sends the finger; after an answer the ground and the finger are asked anew, for the next person stands on another. */
    public void send() {
        CheckPurpose purpose = purpose();
        Integer dots = read("dpi", () -> PrintScale.typed(dpi));
        FingerGround stands = read("ground", () -> NewFinger.ground(Chosen.constant(FingerGround.class, ground)));
        Finger said = read("finger", () -> NewFinger.finger(Chosen.constant(Finger.class, finger)));
        if (getErrors().isEmpty())
            sent = read("file", () -> desk().byFinger(
                            new NewFinger(
                                    said,
                                    stands,
                                    file.content(PrintImage.MOST_OCTETS).orElse(null),
                                    dots),
                            purpose));
        changed();
        if (sent == null || sent.refusal() != null) return;
        finger = null;
        ground = null;
        dpi = null;
    }

    /** Asks what examiners made of one that was sent before. */
    public void look() {
        answer = read("which", () -> desk().answerOf(which));
        changed();
    }

    /** What became of the finger that was sent with this request; null where none was. */
    public CheckAnswer getSent() {
        return sent;
    }

    /** What examiners made of the one that was asked after; null where none was. */
    public FingerAnswer getAnswer() {
        return answer;
    }

    /** The caller's fingers that examiners were given, of thirty days. */
    public List<OwnCheck> getExamined() {
        return getOwn().stream()
                .filter(check -> check.check().result() == CheckResult.EXAMINED)
                .toList();
    }

    public List<Finger> getFingers() {
        return Arrays.stream(Finger.values())
                .filter(each -> each != Finger.UNKNOWN)
                .toList();
    }

    public FingerGround[] getGrounds() {
        return FingerGround.values();
    }

    public String getFinger() {
        return finger;
    }

    public void setFinger(String finger) {
        this.finger = finger;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getDpi() {
        return dpi;
    }

    public void setDpi(String dpi) {
        this.dpi = dpi;
    }

    public String getWhich() {
        return which;
    }

    public void setWhich(String which) {
        this.which = which;
    }
}
