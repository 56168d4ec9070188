package pk.gov.balochistan.police.shared;

/** Nobody's data are shown for now, to whoever asks: the trail is behind or the disk all but full. It passes; what was asked for may well be there. */
public class ShownToNobody extends RuleViolation {
    public ShownToNobody() {
        super("audit.backlog");
    }
}
