package pk.gov.balochistan.police.administration;

import pk.gov.balochistan.police.shared.Detailed;

/**
 * What a confirmation brought about.
 *
 * @param order in the trail's words, such as {@code POST SHO@station-quetta-sariab order 412 of user:admin}
 * @param secondPart of the password, to be shown once to who confirmed; null for a post
 */
public record ConfirmedOrder(String order, String secondPart) implements Detailed {
    @Override
    public String auditDetail() {
        return order;
    }

    /** Without the part: for logs. */
    @Override
    public String toString() {
        return order;
    }
}
