package pk.gov.balochistan.police.portal.printimport;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageLanguage;
import pk.gov.balochistan.police.portal.shared.PageMessages;
import pk.gov.balochistan.police.printimport.OpenedFile;
import pk.gov.balochistan.police.printimport.PrintBatchDesk;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One file that waits: why, what it shows, and whether it goes in. Between requests the page keeps the numbers, never a picture. */
@Named
@ViewScoped
public class WaitingPrintPage implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PrintBatchDesk desk;

    @Inject
    private PageMessages messages;

    @Inject
    private PageLanguage language;

    private final Fresh<OpenedFile> file = new Fresh<>();
    private String number;
    private String handle;
    private String words;
    private boolean looked;

    /** Reads it afresh. */
    public void load() {
        try {
            file.put(desk.open(RecordNumber.parse(number), handle));
        } catch (RuleViolation refusal) {
            file.put(null);
            messages.refuse(refusal);
        }
    }

    public String accept() {
        if (!looked) return again(new RuleViolation("printBatch.look"));
        return act("printBatch.taken", "take:looked", () -> desk.accept(RecordNumber.parse(number), handle));
    }

    /** It still waits, and why stands on the page. */
    private String again(RuleViolation why) {
        looked = false;
        load();
        messages.refuse("take:looked", why);
        return null;
    }

    public String refuse() {
        return act("printBatch.refused", "refuse:words", () -> desk.refuse(RecordNumber.parse(number), handle, words));
    }

    /** @return to those that still wait; the same page where it was refused */
    private String act(String doneKey, String field, Supplier<OpenedFile> order) {
        try {
            // What became like another's since it came in waits on.
            if (order.get().line().isWaiting()) return again(new RuleViolation("printBatch.likeNow"));
        } catch (RuleViolation refusal) {
            load();
            messages.refuse(field, refusal);
            return null;
        }
        messages.doneAfterRedirect(doneKey);
        return "/criminalrecord/waiting-prints?faces-redirect=true";
    }

    /** Null where there is none. */
    public OpenedFile getFile() {
        if (!file.isGood() && number != null) load();
        return file.get().orElse(null);
    }

    /** Why it waits, in the language of the page. */
    public String getWhy() {
        return getFile().line().why(language.current());
    }

    public String print(byte[] png) {
        return ImageAddress.png(png);
    }

    public String photo(byte[] jpeg) {
        return ImageAddress.jpeg(jpeg);
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public String getHandle() {
        return handle;
    }

    public void setHandle(String handle) {
        this.handle = handle;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public boolean isLooked() {
        return looked;
    }

    public void setLooked(boolean looked) {
        this.looked = looked;
    }
}
