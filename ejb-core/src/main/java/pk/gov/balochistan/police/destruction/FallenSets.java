package pk.gov.balochistan.police.destruction;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Mistake;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.phototaking.PhotoView;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;

/** Sets of prints and of photographs alike, for whoever destroys them. */
@Dependent
public class FallenSets {
    private final EntityManager em;
    private final PrintSets prints;
    private final HandPictures hands;
    private final PhotoSets photos;

    @Inject
    public FallenSets(EntityManager em, PrintSets prints, HandPictures hands, PhotoSets photos) {
        this.em = em;
        this.prints = prints;
        this.hands = hands;
        this.photos = photos;
    }

    /** @throws RuleViolation refusal.notFound */
    public LawfulSet require(Taking what, long recordId, int seq) {
        return what == Taking.PRINTS ? prints.require(recordId, seq) : photos.require(recordId, seq);
    }

    LawfulSet of(SetDestruction proposed) {
        Class<? extends LawfulSet> kind = proposed.what() == Taking.PRINTS ? PrintSet.class : PhotoSet.class;
        return em.find(kind, proposed.setId());
    }

    /** Whether nothing is left on which it could be kept: its case ended without a conviction, or it never had a ground. */
    static boolean hasNoGround(LawfulSet set, RecordedOffence entry) {
        return set.isGivenUp() || entry.outcome().isCleared();
    }

    /** How many images there are: of prints, with the cards, slaps and palms that they came from, or photographs. */
    int count(LawfulSet set) {
        return set instanceof PrintSet taken
                ? taken.taken().size() + hands.list(List.of(taken)).size()
                : ((PhotoSet) set).views().size();
    }

    /** What there was before it was destroyed: fingers, with the cards, slaps and palms, or sides. */
    List<TextKey> destroyed(LawfulSet set) {
        if (set instanceof PhotoSet taken)
            return taken.views().stream()
                    .map(PhotoView::side)
                    .map(TextKey.class::cast)
                    .toList();
        PrintSet taken = (PrintSet) set;
        Stream<TextKey> fingers =
                taken.prints().stream().filter(TakenPrint::isDestroyed).map(TakenPrint::finger);
        return Stream.concat(fingers, hands.destroyed(taken).stream())
                .distinct()
                .toList();
    }

    /** Takes out at once what should never have been taken; it waits to be destroyed. */
    public void withdrawMistaken(LawfulSet set, Mistake what, Signatory by, Instant at) {
        if (set instanceof PrintSet taken) prints.withdraw(taken, what.name(), by, at);
        else set.withdraw(what.name(), by.actor(), at);
    }

    /** @throws RuleViolation prints.destroy.notWithdrawn */
    void destroy(LawfulSet set, long destructionId) {
        if (set instanceof PrintSet taken) {
            prints.destroy(taken, destructionId);
            hands.destroy(taken);
        } else photos.destroy((PhotoSet) set, destructionId);
    }

    /** Of an act that asks how the set stands, and another on the set at one moment, one fails. */
    public void lock(LawfulSet set) {
        if (set instanceof PrintSet taken) prints.lock(taken);
        else photos.lock((PhotoSet) set);
    }
}
