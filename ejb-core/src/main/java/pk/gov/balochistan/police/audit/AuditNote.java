package pk.gov.balochistan.police.audit;

/** What an audit row says beside who and when. Any part may be null. */
public record AuditNote(String target, String reason, String detail) {
    public static final AuditNote NONE = new AuditNote(null, null, null);

    public static AuditNote of(String target) {
        return new AuditNote(target, null, null);
    }
}
