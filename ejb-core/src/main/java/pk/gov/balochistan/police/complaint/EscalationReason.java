package pk.gov.balochistan.police.complaint;

import pk.gov.balochistan.police.audit.Role;

/**
 * Why a case went up to a superior, as its timeline keeps it.
 *
 * @param missed which promise was not kept
 * @param rule code of the rule, without a space
 * @param hours that the rule gave beyond the promise, or from when the last post came to answer
 * @param officeHours whether these were hours of open offices only
 */
public record EscalationReason(Missed missed, String rule, int hours, boolean officeHours) {
    /** Keys and words for {@link ComplaintEvent}, those of the post first. */
    String about(Role post) {
        String counted = officeHours ? "complaint.hours.OFFICE" : "complaint.hours.ALL";
        return String.join(" ", post.textKey(), missed.textKey(), rule, Integer.toString(hours), counted);
    }
}
