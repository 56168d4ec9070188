package pk.gov.balochistan.police.shared;

/** An order whose trail must say what was ordered, and not only about whom: such as which post was given, where, until when. */
public interface Detailed {
    /** At most 400 characters, without personal data. */
    String auditDetail();
}
