package pk.gov.balochistan.police.portal.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.transfer.IncomingTransfer;
import pk.gov.balochistan.police.transfer.TransferDesk;

/** The part of the list of complaints that shows what the reader's posts are asked to take over. */
@Named
@RequestScoped
public class IncomingPage {
    @Inject
    private TransferDesk desk;

    private List<IncomingTransfer> rows;

    /** First due first. The desk lists them, which is written down, only where there are any. */
    public List<IncomingTransfer> getRows() {
        if (rows == null) rows = read();
        return rows;
    }

    private List<IncomingTransfer> read() {
        try {
            return desk.countIncoming() == 0 ? List.of() : desk.incoming();
        } catch (RuleViolation refusal) {
            // The list beneath says what is refused.
            return List.of();
        }
    }
}
