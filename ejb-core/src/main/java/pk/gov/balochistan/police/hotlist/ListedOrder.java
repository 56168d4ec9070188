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
        caseReference = Typed.within(caseReference, 3, 60, "hotlist.case");
        authority = Typed.within(authority, 3, 120, "hotlist.authority");
        orderReference = Typed.within(orderReference, 3, 60, "hotlist.order");
        if (placeCode == null) throw new RuleViolation("hotlist.owner");
        contact = Typed.line(contact);
        if (!contact.matches("\\+?\\d[\\d -]{1,18}")) throw new RuleViolation("hotlist.contact");
    }
}
