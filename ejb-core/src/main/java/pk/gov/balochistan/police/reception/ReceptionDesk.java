package pk.gov.balochistan.police.reception;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.complaint.Complaints;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.grievance.KnownCategories;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.KnownPlaces;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Sessions of open court and their sheets; and how a case reached the police, beside its own sheet. */
@Stateless
public class ReceptionDesk {
    @Inject
    OpenCourts courts;

    @Inject
    Receptions receptions;

    @Inject
    Complaints complaints;

    @Inject
    Places places;

    @Inject
    KnownPlaces knownPlaces;

    @Inject
    KnownCategories knownCategories;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Opens a session, whose complaints are filed by the caller. @throws RuleViolation see {@link OpenCourts#open} */
    @Permit(Permission.COMPLAINT_LODGE_FOR_CITIZEN)
    public OpenCourt openCourt(NewOpenCourt input) {
        return courts.open(input, callers.current().actor(), clock.instant());
    }

    /** The session that the caller is in; empty for none and for another clerk's. It holds nothing of any person. */
    @Permit(value = Permission.COMPLAINT_LODGE_FOR_CITIZEN, audited = false)
    public Optional<HeldCourt> ownCourt(CourtCode code) {
        return courts.findOwn(code, callers.current().actor()).map(courts::held);
    }

    /** What the caller lodged in a session, see {@link Visibility#ofLodged}. @throws RuleViolation refusal.notFound for another clerk's */
    @Permit(Permission.COMPLAINT_LODGE_FOR_CITIZEN)
    public CourtSheet ownSheet(CourtCode code) {
        String clerk = callers.current().actor();
        OpenCourt court = courts.findOwn(code, clerk).orElseThrow(ReceptionDesk::notFound);
        return sheet(
                court, Visibility.ofLodged(clerk, callers.current().scope(Permission.COMPLAINT_LODGE_FOR_CITIZEN)));
    }

    /** What the caller's posts may see of a session. @throws RuleViolation refusal.notFound where that is nothing */
    @Permit(Permission.COMPLAINT_READ)
    public CourtSheet sheet(CourtCode code) {
        OpenCourt court = courts.find(code).orElseThrow(ReceptionDesk::notFound);
        CourtSheet sheet =
                sheet(court, Visibility.of(callers.current().scope(Permission.COMPLAINT_READ), places::idsUnder));
        if (sheet.lines().isEmpty()) throw notFound();
        return sheet;
    }

    /** Empty for what was filed as it was told. @throws RuleViolation refusal.notFound where the case is not the caller's to see */
    @Permit(Permission.COMPLAINT_READ)
    public Optional<Received> received(TrackingNumber number) {
        return receptions
                .find(complaints.require(number, callers.current().scope(Permission.COMPLAINT_READ)))
                .map(reception -> new Received(reception, courts.held(reception).orElse(null)));
    }

    private CourtSheet sheet(OpenCourt court, Visibility visibility) {
        List<CourtLine> lines = courts.lines(court, visibility);
        return new CourtSheet(
                courts.held(court),
                lines,
                knownPlaces.byId(
                        lines.stream().map(CourtLine::responsiblePlaceId).collect(Collectors.toSet())),
                knownCategories.list());
    }

    private static RuleViolation notFound() {
        return new RuleViolation("refusal.notFound");
    }
}
