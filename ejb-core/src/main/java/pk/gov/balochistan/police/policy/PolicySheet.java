package pk.gov.balochistan.police.policy;

import java.util.List;

/**
 * All about one function, for whoever decides.
 *
 * @param history every edition that was proposed, the last one first
 * @param stops every time for which it was stopped, the last one first
 * @param isYours whether the edition that waits is the caller's to decide
 * @param mayStop whether the caller may stop it: the owner and the Inspector General
 * @param isSwitchYours whether it is the caller's to decide that it run again
 */
public record PolicySheet(
        Standing standing,
        List<UsePolicy> history,
        List<SwitchOff> stops,
        boolean isYours,
        boolean mayStop,
        boolean isSwitchYours) {}
