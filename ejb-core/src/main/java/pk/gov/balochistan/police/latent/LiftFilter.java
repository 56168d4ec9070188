package pk.gov.balochistan.police.latent;

import pk.gov.balochistan.police.shared.Typed;

/**
 * Which lifts are listed.
 *
 * @param state null for all
 * @param caseReference how the case's reference begins, whatever the letters' size; null for all
 * @param page from 0, of 50 lifts
 */
public record LiftFilter(LiftState state, String caseReference, int page) {
    public LiftFilter {
        caseReference = Typed.textOrNull(caseReference);
    }
}
