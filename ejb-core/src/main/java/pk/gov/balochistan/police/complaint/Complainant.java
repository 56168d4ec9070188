package pk.gov.balochistan.police.complaint;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.Locale;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.Typed;

/** Who complains, how they may safely be reached, and by what they are known again. */
@Embeddable
public class Complainant {
    @Column(updatable = false)
    private Boolean anonymous;

    @Column(name = "return_code_mac", updatable = false)
    private String returnCodeMac;

    @Embedded
    @AttributeOverride(name = "name", column = @Column(name = "complainant_name"))
    @AttributeOverride(name = "father", column = @Column(name = "complainant_father"))
    @AttributeOverride(name = "cnic", column = @Column(name = "complainant_cnic"))
    @AttributeOverride(name = "phone", column = @Column(name = "complainant_phone"))
    @AttributeOverride(name = "address", column = @Column(name = "complainant_address"))
    private PersonDetails person;

    @Column(name = "complainant_name_key")
    private String nameKey;

    @Column(name = "may_text")
    private Boolean mayText;

    @Column(name = "neutral_words")
    private Boolean neutralWords;

    @Column(name = "no_calls")
    private Boolean noCalls;

    @Column(name = "contact_note")
    private String contactNote;

    @Column(name = "word_agreed", updatable = false)
    private Boolean wordAgreed;

    @Column(name = "danger_at")
    private Instant dangerAt;

    protected Complainant() {}

    Complainant(NewComplaint input) {
        this.anonymous = input.anonymous();
        this.person = input.complainant();
        this.nameKey = nameKey(input.complainant().name());
        this.mayText = input.contact().mayText();
        this.neutralWords = input.contact().neutralWords();
        this.noCalls = false;
        this.contactNote = input.contact().note();
        this.wordAgreed = input.contact().duressWord() != null;
    }

    /** Letters only, folded, for a search by the beginning of a name. */
    static String nameKey(String name) {
        return name == null ? null : Typed.line(name).toLowerCase(Locale.ROOT);
    }

    /** @param asked whether the complainant, who knew that it would be sealed, was asked if texts are safe: else none is sent */
    void speakNeutrally(boolean asked) {
        neutralWords = true;
        if (!asked) mayText = false;
    }

    /** The code that opens the case to whoever gave no name, and to whom alone a sealed one is told. */
    public void bindReturnCode(String mac) {
        returnCodeMac = mac;
    }

    /** Whether the return code is this one. Where there is one, nothing else opens the case. */
    public boolean isKnownByCode(String returnCodeMacTyped) {
        return returnCodeMac != null && returnCodeMac.equals(returnCodeMacTyped);
    }

    /** Whether these are the last four digits of the phone, and open the case. */
    public boolean isKnownByPhone(String lastFour) {
        Msisdn phone = person().phone();
        return returnCodeMac == null && phone != null && phone.lastFour().equals(lastFour);
    }

    /** Whether these are the last four digits of the identity card, and open the case. */
    public boolean isKnownByCnic(String lastFour) {
        Cnic cnic = person().cnic();
        return returnCodeMac == null && cnic != null && cnic.lastFour().equals(lastFour);
    }

    public boolean hasReturnCode() {
        return returnCodeMac != null;
    }

    public boolean isFrom(Msisdn phone) {
        return phone != null && phone.equals(person().phone());
    }

    /** Never null; nobody when anonymous. */
    public PersonDetails person() {
        return person == null ? PersonDetails.none() : person;
    }

    public boolean isAnonymous() {
        return anonymous;
    }

    /** Whether somebody can speak to the complainant, by telephone or at an address. */
    public boolean isReachable() {
        return person().phone() != null || person().address() != null;
    }

    /** Whether a text about the case may go to the complainant's phone. None does while it may be in another's hand: an alarm stands. */
    public boolean mayText() {
        return mayText && person().phone() != null && dangerAt == null;
    }

    /** The complainant asked not to be called about an answer. */
    void refuseCalls() {
        noCalls = true;
    }

    public boolean wantsNoCalls() {
        return noCalls;
    }

    public boolean wantsNeutralWords() {
        return neutralWords;
    }

    /** Whether a word that means danger was agreed; the word itself stands apart, sealed. */
    public boolean hasAgreedWord() {
        return wordAgreed;
    }

    /** The agreed word came, and nobody has said yet what was done. */
    public void inDanger(Instant at) {
        dangerAt = at;
    }

    public void dangerAnswered() {
        dangerAt = null;
    }

    /** Since when an alarm stands that nobody has answered, or null. */
    public Instant dangerAt() {
        return dangerAt;
    }

    /** Such as a safe hour to call, or null. */
    public String contactNote() {
        return contactNote;
    }
}
