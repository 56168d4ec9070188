package pk.gov.balochistan.police.portal.criminalrecord;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.correction.Applicant;
import pk.gov.balochistan.police.correction.CorrectionDesk;
import pk.gov.balochistan.police.correction.CorrectionGround;
import pk.gov.balochistan.police.correction.CorrectionRequest;
import pk.gov.balochistan.police.correction.NewCorrection;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What a person says is wrong in the record that is open, as it was typed. */
@Named
@ViewScoped
public class CorrectionForm implements Serializable {
    /** Beside which field a refusal stands. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("correction.ground.none", "receive:ground"),
            Map.entry("correction.entry.none", "receive:entry"),
            Map.entry("correction.words", "receive:words"),
            Map.entry("correction.papers", "receive:papers"),
            Map.entry("correction.applicant.none", "receive:applicant"),
            Map.entry("correction.applicant.name", "receive:applicantName"),
            Map.entry("correction.applicant.knownBy", "receive:knownBy"),
            Map.entry("correction.language", "receive:language"),
            Map.entry("correction.address", "receive:address"),
            Map.entry("refusal.phone.malformed", "receive:phone"),
            Map.entry("admin.day", "receive:receivedOn"),
            Map.entry("correction.received.none", "receive:receivedOn"),
            Map.entry("correction.received.when", "receive:receivedOn"));

    @Inject
    private transient CorrectionDesk desk;

    @Inject
    private RecordPage page;

    @Inject
    private PageMessages messages;

    private String ground;
    private int entry;
    private String words;
    private String papers;
    private String applicant = Applicant.Kind.SELF.name();
    private String applicantName;
    private String knownBy;
    private String phone;
    private String address;
    private String language = Language.URDU.name();
    private String receivedOn;

    /** Receives it and goes on to its page, where the receipt is printed; what was typed stays where it is refused. */
    public String receive() {
        try {
            CorrectionRequest received = desk.receive(page.number(), typed());
            messages.doneAfterRedirect("correctionView.taken", received.number().printed());
            return "/criminalrecord/correction?faces-redirect=true&n="
                    + received.number().digits();
        } catch (RuleViolation refusal) {
            messages.refuse(FIELDS.get(refusal.about()), refusal);
            return null;
        }
    }

    private NewCorrection typed() {
        Applicant asking = new Applicant(
                Chosen.constant(Applicant.Kind.class, applicant),
                applicantName,
                knownBy,
                Msisdn.parseOrNull(phone),
                address,
                Chosen.constant(Language.class, language));
        return new NewCorrection(
                Chosen.constant(CorrectionGround.class, ground), entry, words, papers, asking, Chosen.day(receivedOn));
    }

    public CorrectionGround[] getGrounds() {
        return CorrectionGround.values();
    }

    public Applicant.Kind[] getApplicants() {
        return Applicant.Kind.values();
    }

    public List<Language> getLanguages() {
        return Language.OF_PAGES;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public int getEntry() {
        return entry;
    }

    public void setEntry(int entry) {
        this.entry = entry;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getPapers() {
        return papers;
    }

    public void setPapers(String papers) {
        this.papers = papers;
    }

    public String getApplicant() {
        return applicant;
    }

    public void setApplicant(String applicant) {
        this.applicant = applicant;
    }

    public String getApplicantName() {
        return applicantName;
    }

    public void setApplicantName(String applicantName) {
        this.applicantName = applicantName;
    }

    public String getKnownBy() {
        return knownBy;
    }

    public void setKnownBy(String knownBy) {
        this.knownBy = knownBy;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getReceivedOn() {
        return receivedOn;
    }

    public void setReceivedOn(String receivedOn) {
        this.receivedOn = receivedOn;
    }
}
