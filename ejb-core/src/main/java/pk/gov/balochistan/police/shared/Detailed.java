package pk.gov.balochistan.police.shared;

/**
 * An order whose trail must say what was ordered, and not only about whom: such as which post was given, where, until when; or
 * an outcome of which it must say how it came about.
 */
public interface Detailed {
    /** At most 400 characters, without personal data; null where there is nothing to say. */
    String auditDetail();
}
