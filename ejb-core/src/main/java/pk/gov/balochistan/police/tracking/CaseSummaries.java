package pk.gov.balochistan.police.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import pk.gov.balochistan.police.complaint.Complainant;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.organisation.Places;

/** Puts together what a complainant prints. */
@Dependent
public class CaseSummaries {
    private final Categories categories;
    private final Places places;

    @Inject
    public CaseSummaries(Categories categories, Places places) {
        this.categories = categories;
        this.places = places;
    }

    /** @param tracked what this complainant is told of the same case */
    CaseSummary of(Complaint complaint, Tracked tracked) {
        Complainant complainant = complaint.complainant();
        return new CaseSummary(
                tracked,
                complainant.isAnonymous() ? null : complainant.person().name(),
                categories.require(complaint.categoryCode()),
                complaint.occurrence().description(),
                places.find(complaint.placeId()).orElseThrow(),
                complaint.occurrence().whereText(),
                complaint.occurrence().occurredOn());
    }
}
