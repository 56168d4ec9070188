package pk.gov.balochistan.police.reception;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Visibility;
import pk.gov.balochistan.police.identity.Seats;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the sessions of open court, and of what was told in each. */
@Dependent
public class OpenCourts {
    /** Of one sheet: some ten times what a day in public brings. */
    static final int MOST_LINES = 500;

    private final EntityManager em;
    private final Places places;

    @Inject
    public OpenCourts(EntityManager em, Places places) {
        this.em = em;
        this.places = places;
    }

    /**
     * Opens a session; the post that presides is that of the place, or the one above it.
     *
     * @param clerk as the trail names them
     * @throws RuleViolation refusal.place.unknown; reception.refusal.presiding where no such post stands there or above
     */
    public OpenCourt open(NewOpenCourt input, String clerk, Instant at) {
        Place place = places.require(input.placeCode());
        OpenCourt court = new OpenCourt(input, place, presiding(input.presiding(), place), clerk, at);
        em.persist(court);
        return court;
    }

    private Post presiding(Role role, Place place) {
        return places.lineageUpwards(place).stream()
                .filter(above -> Seats.of(role).filter(above.kind()::equals).isPresent())
                .map(seat -> new Post(role, seat))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("reception.refusal.presiding"));
    }

    /** Uses open_court_code_uk. */
    public Optional<OpenCourt> find(CourtCode code) {
        return em.createQuery("select k from OpenCourt k where k.code = :code", OpenCourt.class)
                .setParameter("code", code.value())
                .getResultStream()
                .findFirst();
    }

    /** A session of this clerk; empty for none and for somebody else's. @param code or null */
    public Optional<OpenCourt> findOwn(CourtCode code, String clerk) {
        return Optional.ofNullable(code).flatMap(this::find).filter(court -> court.isOf(clerk));
    }

    public HeldCourt held(OpenCourt court) {
        return new HeldCourt(
                court,
                places.find(court.placeId()).orElseThrow(),
                new Post(
                        court.presidingRole(),
                        places.find(court.presidingPlaceId()).orElseThrow()));
    }

    Optional<HeldCourt> held(Reception reception) {
        return Optional.ofNullable(reception.openCourtId())
                .map(id -> em.find(OpenCourt.class, id))
                .map(this::held);
    }

    /** What was told in the session, as far as it may be seen. Uses complaint_reception_court_ix. */
    List<CourtLine> lines(OpenCourt court, Visibility visibility) {
        TypedQuery<CourtLine> query = em.createQuery(
                "select new pk.gov.balochistan.police.reception.CourtLine(c.number,"
                        + " case when c.responsibility.sealedTo is null then c.categoryCode else null end,"
                        + " case when c.responsibility.sealedTo is null then c.complainant.person.name else null end,"
                        + " c.responsibility.role, c.responsibility.placeId, c.promise.dueAt)"
                        + " from Reception r, Complaint c where c.id = r.complaintId and r.openCourtId = :court and "
                        + visibility.condition() + " order by c.filing.at, c.id",
                CourtLine.class);
        visibility.bind(query);
        return query.setParameter("court", court.id()).setMaxResults(MOST_LINES).getResultList();
    }
}
