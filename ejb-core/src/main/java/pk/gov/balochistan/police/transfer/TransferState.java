package pk.gov.balochistan.police.transfer;

import pk.gov.balochistan.police.shared.TextKey;

/** What became of a request to take a case over. */
public enum TransferState implements TextKey {
    WAITING,
    ACCEPTED,
    DECLINED,
    /** Taken back by the post that asked. */
    WITHDRAWN,
    /** Not answered in time: the superior of both answers for the case. */
    WENT_UP,
    /** Not answered, and nothing came of it: the case had gone elsewhere or ended, or no post above may hear it. */
    LAPSED;

    @Override
    public String textKey() {
        return "transfer.state." + name();
    }
}
