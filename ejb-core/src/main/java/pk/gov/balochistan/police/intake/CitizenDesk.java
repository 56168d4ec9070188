package pk.gov.balochistan.police.intake;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.OwnTransaction;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.complaint.ComplaintNotices;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.draft.FormDrafts;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.grievance.KnownCategories;
import pk.gov.balochistan.police.grievance.NewComplaint;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** How a citizen complains without signing in. */
@Stateless
public class CitizenDesk {
    static final String FORM = "complaint";

    @Inject
    ComplaintIntake intake;

    @Inject
    Complaints complaints;

    @Inject
    FilingLimits limits;

    @Inject
    OwnTransaction ownTransaction;

    @Inject
    ComplaintNotices notices;

    @Inject
    FormDrafts drafts;

    @Inject
    Categories categories;

    @Inject
    KnownCategories knownCategories;

    @Inject
    Places places;

    /** Kinds of complaint, in the order offered. */
    @Permit(value = Permission.CITIZEN_COMPLAIN, audited = false)
    public List<ComplaintCategory> categories() {
        return knownCategories.list();
    }

    /** Districts that exist today. */
    @Permit(value = Permission.CITIZEN_COMPLAIN, audited = false)
    public List<Place> districts() {
        return places.listToday(PlaceKind.DISTRICT);
    }

    /** Stations of a district. @throws RuleViolation refusal.place.unknown */
    @Permit(value = Permission.CITIZEN_COMPLAIN, audited = false)
    public List<Place> stations(String districtCode) {
        return places.listStationsUnder(places.require(districtCode));
    }

    /**
     * Keeps a half-filled form; of an empty one that was never kept there is nothing to keep.
     *
     * @param address the caller's network address
     * @throws RuleViolation refusal.draft.tooLong; complaint.refusal.draftLimit for a form that is begun, unless it is about life or
     *     liberty
     */
    @Permit(value = Permission.CITIZEN_COMPLAIN, audited = false)
    public void keepDraft(String token, Map<String, String> typed, String address) {
        if (!drafts.isKept(token)) {
            if (typed.isEmpty()) return;
            limits.countDraft(address, categories.find(typed.get("category")));
        }
        drafts.keep(token, FORM, typed);
    }

    /** What was typed before; empty when there is nothing. */
    @Permit(value = Permission.CITIZEN_COMPLAIN, audited = false)
    public Map<String, String> draft(String token) {
        return drafts.find(token, FORM);
    }

    /**
     * Files the complaint, as a citizen's even where an officer's browser sends it: an officer too may complain without a name.
     * The same form sent twice gives the receipt of the first, and counts once.
     *
     * @throws RuleViolation complaint.refusal.limit, unless life or liberty is at stake; refusal.officer.unknown
     */
    @Permit(Permission.CITIZEN_COMPLAIN)
    public Filed lodge(NewComplaint complaint, FiledFrom from) {
        boolean isNew = !intake.isFiled(complaint.idempotencyKey());
        boolean beyondLimit = isNew && limits.countOnWeb(from, categories.require(complaint.categoryCode()));
        if (isNew) requireOfficer(complaint, from);
        Filed filed = intake.file(complaint, Caller.citizen("web").actor(), beyondLimit);
        if (isNew) complaints.find(filed.number()).ifPresent(notices::filed);
        return filed;
    }

    /** A number that nobody wears can be put right, and is counted; whoever tried many is told of none, and is heard all the same. */
    private void requireOfficer(NewComplaint complaint, FiledFrom from) {
        if (limits.isGuessingOfficers(from)) return;
        try {
            intake.requireOfficer(complaint);
        } catch (RuleViolation unknown) {
            ownTransaction.run(() -> limits.countUnknownOfficer(from));
            throw unknown;
        }
    }
}
