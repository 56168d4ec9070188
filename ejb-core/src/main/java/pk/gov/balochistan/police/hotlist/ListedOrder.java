package pk.gov.balochistan.police.hotlist;

import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Typed;

/**
 * What an entry rests on and who answers for it.
 *
 * @param caseReference FIR, case or diary number, 3 to 60 characters
 * @param authority who ordered it: a court, an officer in charge; 3 to 120 characters
 * @param orderReference number or day of the order, 3 to 60 characters
 * @param placeCode the post that answers for it
 * @param contact how the owner is reached at any hour: a telephone number, printed as it was typed; 2 to 20 digits and dashes
 * @throws RuleViolation hotlist.case, hotlist.authority, hotlist.order, hotlist.owner, hotlist.contact
 */
public record ListedOrder(
        String caseReference, String authority, String orderReference, String placeCode, String contact) {
    public ListedOrder {
        caseReference = caseReference(caseReference);
        authority = authority(authority);
        orderReference = orderReference(orderReference);
        if (placeCode == null) throw new RuleViolation("hotlist.owner");
        contact = contact(contact);
    }

    /** @throws RuleViolation hotlist.case */
    public static String caseReference(String typed) {
        return Typed.within(typed, 3, 60, "hotlist.case");
    }

    /** @throws RuleViolation hotlist.authority */
    public static String authority(String typed) {
        return Typed.within(typed, 3, 120, "hotlist.authority");
    }

    /** @throws RuleViolation hotlist.order */
    public static String orderReference(String typed) {
        return Typed.within(typed, 3, 60, "hotlist.order");
    }

    /** @throws RuleViolation hotlist.contact */
    public static String contact(String typed) {
        String contact = Typed.line(typed);
        if (!contact.matches("\\+?\\d[\\d -]{1,18}")) throw new RuleViolation("hotlist.contact");
        return contact;
    }
}
