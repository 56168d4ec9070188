package pk.gov.balochistan.police.firrequest;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;

/** Tells the citizen's part of a request. Whoever calls this has made sure that it is the complainant who asks. */
@Dependent
public class FirStories {
    private final FirRequests requests;
    private final Places places;

    @Inject
    public FirStories(FirRequests requests, Places places) {
        this.requests = requests;
        this.places = places;
    }

    /** Of the last request of a complaint; empty where there is none. */
    public Optional<FirStory> of(TrackingNumber complaint) {
        return requests.last(complaint).map(this::story);
    }

    private FirStory story(FirRequest request) {
        RecordedFir fir = request.fir();
        FirReply reply = request.reply();
        return new FirStory(
                request.state(),
                request.askedAt(),
                new Post(request.role(), place(request.placeId())),
                reply.dueAt(),
                reply.at(),
                reply.declinedFor(),
                reply.words(),
                fir == null ? null : fir.number(),
                fir == null ? null : fir.on(),
                fir == null ? null : place(fir.stationId()),
                request.reviews().stream().map(this::told).toList());
    }

    private FirStory.Review told(FirReview review) {
        return new FirStory.Review(
                new Post(review.role(), place(review.placeId())),
                review.begunAt(),
                review.dueAt(),
                review.decision(),
                review.decidedAt(),
                review.words());
    }

    private Place place(Long id) {
        return places.find(id).orElseThrow();
    }
}
