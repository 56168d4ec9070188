package pk.gov.balochistan.police.phototaking;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.lawfultaking.LawfulSet;
import pk.gov.balochistan.police.lawfultaking.Taking;
import pk.gov.balochistan.police.shared.RuleViolation;

/** The photographs of a person of one day, on one ground: from the front, at least one side, and marks. */
@Entity
@Table(name = "photo_set")
public class PhotoSet extends LawfulSet {
    private static final int MOST_MARKS = 20;

    @Column(name = "taken_on")
    private LocalDate takenOn;

    @OneToMany(mappedBy = "set", cascade = CascadeType.PERSIST)
    @OrderBy("place")
    private List<PhotoView> views = new ArrayList<>();

    protected PhotoSet() {}

    PhotoSet(long recordId, int seq, NewPhotoSet begun, String by, Instant at) {
        super(recordId, seq, begun.ground(), by, at);
        this.takenOn = begun.takenOn();
    }

    /** The row of what is taken, a new one where there is none yet. @throws RuleViolation taking.closed, photos.mark.tooMany, refusal.notFound */
    PhotoView row(NewPhoto taken) {
        requireOpen();
        if (taken.place() == PhotoSide.MARK.place()) return newRow(nextMark(), taken);
        Optional<PhotoView> there = find(taken.place());
        if (there.isEmpty() && taken.side() == PhotoSide.MARK) throw new RuleViolation("refusal.notFound");
        return there.orElseGet(() -> newRow(taken.place(), taken));
    }

    private PhotoView newRow(int place, NewPhoto taken) {
        PhotoView view = new PhotoView(this, place, taken);
        views.add(view);
        return view;
    }

    private int nextMark() {
        int next = PhotoSide.FIRST_MARK
                + (int) views.stream()
                        .filter(view -> view.side() == PhotoSide.MARK)
                        .count();
        if (next - PhotoSide.FIRST_MARK >= MOST_MARKS) throw new RuleViolation("photos.mark.tooMany", MOST_MARKS);
        return next;
    }

    /** Keeps a poor one, since no better one can be had. @throws RuleViolation taking.closed, refusal.notFound */
    void accept(int place, String by, Instant at) {
        requireOpen();
        find(place).orElseThrow(() -> new RuleViolation("refusal.notFound")).accept(by, at);
    }

    /** Makes it shown. @throws RuleViolation taking.closed, photos.set.sides, photos.set.poor */
    void complete(Instant at) {
        requireOpen();
        boolean hasSides = has(PhotoSide.FRONT) && (has(PhotoSide.LEFT) || has(PhotoSide.RIGHT));
        if (!hasSides) throw new RuleViolation("photos.set.sides");
        if (views.stream().anyMatch(PhotoView::isWaiting)) throw new RuleViolation("photos.set.poor");
        finish(at);
    }

    /** The whole record goes, its ground with it. @param expunctionId what two persons decided */
    void expunge(long expunctionId, String by, Instant at) {
        becomeExpunged(expunctionId, by, at);
        views.forEach(PhotoView::destroy);
    }

    /** @param destructionId what two persons decided @throws RuleViolation prints.destroy.notWithdrawn */
    void destroy(long destructionId) {
        becomeDestroyed(destructionId);
        views.forEach(PhotoView::destroy);
    }

    @Override
    public Taking what() {
        return Taking.PHOTOGRAPHS;
    }

    private boolean has(PhotoSide side) {
        return find(side.place()).isPresent();
    }

    public Optional<PhotoView> find(int place) {
        return views.stream().filter(view -> view.place() == place).findFirst();
    }

    /** Front, left, right and marks, as far as they were taken. */
    public List<PhotoView> views() {
        return views.stream().sorted(Comparator.comparing(PhotoView::place)).toList();
    }

    /** The day on which the camera was before the person. */
    @Override
    public LocalDate takenOn() {
        return takenOn;
    }
}
