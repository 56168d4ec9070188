package pk.gov.balochistan.police.tracking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.ComplaintEvent;
import pk.gov.balochistan.police.complaint.ComplaintRouting;
import pk.gov.balochistan.police.complaint.ComplaintStatus;
import pk.gov.balochistan.police.complaint.ComplaintSubjects;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.Categories;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.shared.Texts;

/**
 * Takes the complainant's word on the answer of the police, on the web and by text alike. Said twice it has one effect and the same
 * outcome. Whoever calls this has made sure that it is the complainant who speaks.
 */
@Dependent
public class CitizenWords {
    private final ComplaintSubjects subjects;
    private final Categories categories;
    private final Places places;
    private final ComplaintRouting routing;
    private final Clock clock;

    @Inject
    public CitizenWords(ComplaintSubjects subjects, Categories categories, Places places, Clock clock) {
        this.subjects = subjects;
        this.categories = categories;
        this.places = places;
        this.routing = new ComplaintRouting(places);
        this.clock = clock;
    }

    /** @param step the public entry on the timeline that the word made; empty where it changed nothing */
    public record Taken(WordOutcome outcome, Optional<EventKind> step) {
        static Taken unchanged(WordOutcome outcome) {
            return new Taken(outcome, Optional.empty());
        }
    }

    /** @param actor as the trail names who speaks */
    public Taken take(Complaint complaint, CitizenWord word, String actor) {
        boolean isAnothers = complaint.status() == ComplaintStatus.REFERRED_OUTSIDE
                && (word.kind() != CitizenWord.Kind.APPEAL || !complaint.mayBecome(ComplaintStatus.REOPENED));
        if (isAnothers) return Taken.unchanged(WordOutcome.OUTSIDE);
        String note = word.kind() == CitizenWord.Kind.YES ? null : word.reason();
        Step step = new Step(actor, clock.instant(), note, true);
        return switch (word.kind()) {
            case YES -> confirm(complaint, word.satisfaction(), step);
            case NO -> deny(complaint, step);
            case APPEAL -> appeal(complaint, step);
        };
    }

    private Taken confirm(Complaint complaint, Integer satisfaction, Step step) {
        if (complaint.status().isOpen()) return Taken.unchanged(WordOutcome.NOT_YET);
        if (!complaint.lastWord().isAwaited()) return Taken.unchanged(WordOutcome.CLOSED);
        complaint.lastWord().confirm(satisfaction, step);
        return new Taken(WordOutcome.CLOSED, Optional.of(EventKind.CONFIRMED));
    }

    private Taken deny(Complaint complaint, Step step) {
        if (complaint.status().isOpen())
            return Taken.unchanged(
                    isOpenAgainBy(complaint, EventKind.REOPENED) ? WordOutcome.REOPENED : WordOutcome.NOT_YET);
        if (!complaint.lastWord().mayAppeal(step.at())) return Taken.unchanged(WordOutcome.APPEAL_LATE);
        if (!complaint.lastWord().mayReopen(step.at())) return Taken.unchanged(WordOutcome.TOO_LATE);
        complaint.lastWord().reopen(categories.require(complaint.categoryCode()), insteadOfLostPost(complaint), step);
        return new Taken(WordOutcome.REOPENED, Optional.of(EventKind.REOPENED));
    }

    private Taken appeal(Complaint complaint, Step step) {
        if (complaint.status().isOpen())
            return Taken.unchanged(
                    isOpenAgainBy(complaint, EventKind.APPEALED) ? WordOutcome.APPEALED : WordOutcome.NOT_YET);
        if (!complaint.lastWord().mayAppeal(step.at())) return Taken.unchanged(WordOutcome.APPEAL_LATE);
        Optional<Post> above = superior(complaint);
        if (above.isEmpty()) return Taken.unchanged(WordOutcome.AT_THE_TOP);
        complaint.lastWord().appeal(categories.require(complaint.categoryCode()), above.get(), step);
        return new Taken(WordOutcome.APPEALED, Optional.of(EventKind.APPEALED));
    }

    /**
     * A call heard that something was asked of the complainant for the answer: the next superior answers anew, and where none is left
     * the same post. The entry says no more than that, for the officers of the case read it.
     */
    public void raise(Complaint complaint, Step step) {
        complaint.lastWord().raisedByCall(categories.require(complaint.categoryCode()), superior(complaint), step);
    }

    /** Whether this is the word by which the case was last opened again. */
    private static boolean isOpenAgainBy(Complaint complaint, EventKind word) {
        return complaint.timeline().stream()
                        .map(ComplaintEvent::kind)
                        .filter(kind -> kind == EventKind.REOPENED || kind == EventKind.APPEALED)
                        .reduce(null, (before, last) -> last)
                == word;
    }

    /** The superior of the post that answered, where its place no longer exists. */
    private Optional<Post> insteadOfLostPost(Complaint complaint) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
        Place post = places.find(complaint.responsibility().placeId()).orElseThrow();
        return post.existsOn(today) ? Optional.empty() : superior(complaint);
    }

    private Optional<Post> superior(Complaint complaint) {
        Place place = places.find(complaint.placeId()).orElseThrow();
        List<Place> upwards = places.lineageUpwards(place);
        return routing.superior(complaint, upwards, subjects.officersNamedIn(complaint));
    }
}
