package pk.gov.balochistan.police.portal.citizen;

import java.time.Instant;
import pk.gov.balochistan.police.portal.shared.QrCode;
import pk.gov.balochistan.police.portal.shared.paper.Paper;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/** A receipt on paper: what {@link DonePage} and the slip of the front desk show, and no more. */
final class ReceiptPaper {
    static final String TITLE = "lodge.done";

    private final Receipt receipt;
    private final Language language;
    private final Paper paper;

    private ReceiptPaper(Receipt receipt, Paper paper) {
        this.receipt = receipt;
        this.language = paper.language();
        this.paper = paper;
    }

    /** @param portal address of the portal, where the complaint is followed */
    static Paper of(Receipt receipt, Paper paper, String portal) {
        new ReceiptPaper(receipt, paper).write(portal);
        return paper;
    }

    private void write(String portal) {
        String address = portal + "/track";
        paper.corner(QrCode.of(address + "?n=" + receipt.number().digits()));
        paper.number(word("lodge.yourNumber"), Texts.isolated(receipt.number().printed()));
        if (receipt.returnCode() != null)
            paper.number(word("lodge.yourCode"), Texts.isolated(receipt.returnCode()))
                    .text(word("lodge.codeKeep"));
        paper.fact(word("lodge.filedAt"), time(receipt.filedAt()));
        if (receipt.isContactPromised()) paper.fact(word("lodge.contactBy"), time(receipt.contactBy()));
        paper.fact(word("lodge.dueAt"), time(receipt.dueAt()));
        String role = word(receipt.role().textKey());
        paper.fact(word("lodge.responsible"), Texts.text("lodge.post", language, role, receipt.place(language)));
        paper.heading(word("lodge.next"));
        String first = Texts.text(receipt.firstStep(), language, receipt.contactBy());
        paper.text(receipt.isContactPromised() ? first + " " + word(receipt.texts()) : first);
        paper.text(Texts.text("lodge.next.answer", language, receipt.dueAt()));
        paper.text(word(receipt.tracking()));
        paper.text(word("lodge.qrHint") + " " + Texts.isolated(address));
    }

    private String word(String key) {
        return Texts.text(key, language);
    }

    private static String time(Instant at) {
        return Texts.isolated(Texts.dateTime(at));
    }
}
