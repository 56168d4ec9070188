package pk.gov.balochistan.police.shared;

/** What an audit row may name as its target: a public number, never a row id and never a person's data in clear. */
public interface Recorded {
    /** Kind and number, such as {@code complaint:482109375526}. */
    String auditTarget();
}
