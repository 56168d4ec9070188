package pk.gov.balochistan.police.firrequest;

import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.law.Offence;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;

/**
 * The request of a case as its officer sees it.
 *
 * @param request the last; null where there is none
 * @param rule by which a new one would go
 * @param mayAsk the caller may hand the case over as a request
 * @param mayAnswer the caller's post may name an FIR in answer
 * @param mayReview the caller's post decides the review
 * @param places by which the request is named, by id
 * @param offences by which its sections are named, by code
 */
public record OpenedFir(
        Complaint complaint,
        FirRequest request,
        FirRule rule,
        boolean mayAsk,
        boolean mayAnswer,
        boolean mayReview,
        Map<Long, Place> places,
        Map<String, Offence> offences)
        implements Recorded {
    /** Whether to hand it over is what is to be done with this case before anything else. */
    public boolean isFirstThing() {
        return mayAsk && request == null && rule.isCognizable();
    }

    public boolean isMayDecline() {
        return mayAnswer && request.mayBeDeclined();
    }

    /** Whether there is anything to show. */
    public boolean isShown() {
        return mayAsk || request != null;
    }

    /** What the occurrence was under, as far as it was said. */
    public List<Offence> sections() {
        return named(request.matter().sections());
    }

    /** Under which sections the FIR is, as far as it was said. */
    public List<Offence> firSections() {
        return named(request.fir().sections());
    }

    private List<Offence> named(List<String> codes) {
        return codes.stream().map(offences::get).toList();
    }

    public Place place(Long id) {
        return places.get(id);
    }

    @Override
    public String auditTarget() {
        return complaint.auditTarget();
    }
}
