package pk.gov.balochistan.police.portal.correspondence;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import pk.gov.balochistan.police.attachment.AttachmentRow;
import pk.gov.balochistan.police.attachment.ReceivedFile;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.correspondence.CorrespondenceDesk;
import pk.gov.balochistan.police.correspondence.MailOutcome;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.portal.shared.FilePass;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;
import pk.gov.balochistan.police.tracking.Tracked;
import pk.gov.balochistan.police.tracking.WebCaller;

/** What a complainant adds to an open case on the tracking page: words, and files. Works without scripts. */
@Named("trackMail")
@RequestScoped
public class TrackMailPage {
    @Inject
    private CorrespondenceDesk desk;

    @Inject
    private FilePass pass;

    @Inject
    private PageTexts texts;

    @Inject
    private HttpServletRequest request;

    @Inject
    private SentFile file;

    private String words;
    private String said;
    private String wordsError;
    private String fileError;
    private List<AttachmentRow> given;

    /** Whoever has opened a case that takes files may send a form with one for a while. */
    public void open(Tracked found, WebCaller caller) {
        if (found != null && isOpen(found)) pass.give(caller.device());
    }

    /** Whether the reader may add something. A form that comes in is read before the case is. */
    public boolean isOpen(Tracked found) {
        if (found == null) return request.getParameter("mail") != null;
        return found.isInFull()
                && MailOutcome.refusal(
                                found.status(),
                                found.details().mayReopen(),
                                found.details().mayAppeal())
                        .isEmpty();
    }

    /** What an officer asked and the reader has not answered yet; null where there is nothing. */
    public String question(Tracked found) {
        if (found == null || !isOpen(found)) return null;
        return found.details().timeline().stream()
                .filter(event ->
                        event.kind() == EventKind.QUESTION || event.kind().isAddedByComplainant())
                .reduce((before, last) -> last)
                .filter(event -> event.kind() == EventKind.QUESTION)
                .map(ComplaintEvent::note)
                .orElse(null);
    }

    public void write(String number, WebCaller caller) {
        wordsError = refusal(() -> desk.write(TrackingNumber.parse(number), caller, words));
        if (wordsError == null) words = null;
    }

    /** The words alone. A file that was chosen did not come with this button: the reader is told. */
    public void writeAlone(String number, WebCaller caller) {
        write(number, caller);
        String chosen = request.getParameter("giveFile");
        if (chosen != null && !chosen.isBlank()) fileError = texts.get("trackMail.fileLeft");
    }

    /** Gives the file, and the words that were typed beside it. Without a file the words wait in their field. */
    public void give(String number, WebCaller caller) {
        Optional<byte[]> content = file.content(ReceivedFile.MOST_OCTETS);
        if (content.isEmpty()) {
            fileError = texts.get("trackMail.noFile");
            return;
        }
        if (Typed.textOrNull(words) != null) write(number, caller);
        boolean areWordsTaken = said != null;
        fileError = refusal(() -> desk.give(TrackingNumber.parse(number), caller, content.get()));
        if (areWordsTaken && fileError != null) said = texts.get("trackMail.wordsOnly");
    }

    /** Carries out an order. @return why it was refused, in words; null where it was carried out */
    private String refusal(Supplier<MailOutcome> order) {
        try {
            MailOutcome outcome = order.get();
            if (!outcome.isTaken()) return texts.name(outcome);
            said = texts.name(outcome);
            return null;
        } catch (RuleViolation refusal) {
            return texts.of(refusal.key(), refusal.arguments().toArray());
        }
    }

    /** The files that the reader gave; none unless the case is open to the reader. */
    public List<AttachmentRow> given(Tracked found, WebCaller caller) {
        if (found == null || !found.isInFull()) return List.of();
        if (given == null) given = desk.given(found.number(), caller);
        return given;
    }

    /** In thousands of octets, as people read sizes; never nought. */
    public long kilobytes(AttachmentRow file) {
        return (file.octets() + 999) / 1000;
    }

    /** What came of it, in words; null where nothing was added. */
    public String getSaid() {
        return said;
    }

    /** Why the words were not taken; null where they were, or none were sent. */
    public String getWordsError() {
        return wordsError;
    }

    /** Why the file was not taken; null where it was, or none was sent. */
    public String getFileError() {
        return fileError;
    }

    /** Why nothing was taken, where there is no field any more beside which it could stand; else null. */
    public String refused(Tracked found) {
        if (isOpen(found)) return null;
        return wordsError == null ? fileError : wordsError;
    }

    /** Whether an answer stands among these forms: it is shown first, however long the case is. */
    public boolean isAnswered() {
        return said != null || isWrong();
    }

    /** Whether some of it was not taken. */
    public boolean isWrong() {
        return wordsError != null || fileError != null;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
