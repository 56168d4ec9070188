package pk.gov.balochistan.police.recordsearch;

import java.time.Instant;
import pk.gov.balochistan.police.policy.PolicyRun;

/** A search by name that found somebody, and of which its searcher has yet to say what came: why it was asked, and nobody's name. */
public record UndecidedSearch(String reference, String purpose, String caseReference, Instant askedAt) {
    static UndecidedSearch of(PolicyRun run) {
        return new UndecidedSearch(run.reference(), run.purpose(), run.caseReference(), run.ranAt());
    }
}
