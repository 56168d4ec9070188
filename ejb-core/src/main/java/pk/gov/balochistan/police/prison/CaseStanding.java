package pk.gov.balochistan.police.prison;

import java.time.LocalDate;

/**
 * What the record says of a case, that is of all its entries of one FIR; of struck entries only where there are no others.
 *
 * @param occurredOn the earliest day of an offence in it
 * @param struck whether nothing in it stands against the person
 * @param ended whether all of it ended without a conviction
 * @param acquitted whether it so ended, and somewhere in what has the effect of an acquittal (CrPC 345(6), 494)
 * @param discharged the same of a discharge
 * @param convicted whether a conviction stands in it
 * @param wanted whether a warrant or proclamation against the person is alive, in whichever case
 */
public record CaseStanding(
        LocalDate occurredOn,
        boolean struck,
        boolean ended,
        boolean acquitted,
        boolean discharged,
        boolean convicted,
        boolean wanted) {}
