package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.description.DescriptionEntry;
import pk.gov.balochistan.police.phototaking.NewPhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.phototaking.PhotoView;
import pk.gov.balochistan.police.phototaking.ShownPhoto;
import pk.gov.balochistan.police.portal.shared.Chosen;
import pk.gov.balochistan.police.portal.shared.Fresh;
import pk.gov.balochistan.police.portal.shared.ImageAddress;
import pk.gov.balochistan.police.portal.shared.PageTexts;
import pk.gov.balochistan.police.profile.PhotoDesk;
import pk.gov.balochistan.police.profile.PhotosOfRecord;
import pk.gov.balochistan.police.profile.WholePhoto;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.RuleViolation;

/**
 * The photographs of a record, opened for a stated reason: the sets by day, and a new one taken once its ground is given. Between requests
 * the page keeps numbers and the reason, never a picture.
 */
@Named
@ViewScoped
public class PhotosPage extends TakingPage<PhotosOfRecord> {
    private static final long serialVersionUID = 1L;

    /** Beside which field a refusal stands, by how its key begins. */
    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("photos.day", "begin:takenOn"),
            Map.entry("taking.day", "begin:takenOn"),
            Map.entry("photos.mark.words", "photo:words"),
            Map.entry("photos.mark", "photo:which"),
            Map.entry("photos.bad", "photo:file"),
            Map.entry("image", "photo:file"),
            Map.entry("photoset.acceptTick", "accept:tick"),
            Map.entry("photos.set", "finish:complete"));

    @Inject
    private transient PhotoDesk desk;

    @Inject
    private PhotoForm photo;

    @Inject
    private PageTexts texts;

    private final Fresh<WholePhoto> whole = new Fresh<>();
    private String takenOn;
    private boolean ticked;
    private int shownSet;
    private int shownPlace;

    @Override
    protected PhotosOfRecord read(RecordNumber asked, Reason reason) {
        return desk.open(asked, reason);
    }

    @Override
    protected Map<String, String> fields() {
        return FIELDS;
    }

    public void begin() {
        act(
                "photoset.begun",
                () -> desk.begin(number(), new NewPhotoSet(ground(), Chosen.day(takenOn, "photos.day.none"))));
    }

    /** Takes the photograph that was sent. */
    public void take() {
        int set = openSet();
        boolean isTaken = act("photoset.taken", () -> desk.take(number(), set, photo.photo()));
        // After a refusal the side stays chosen: the file that is sent next is of it still.
        if (isTaken) Optional.ofNullable(getOpened()).map(PhotosOfRecord::open).ifPresent(photo::goOn);
    }

    /** Keeps the poor photograph of this place, once it is said that somebody looked. */
    public void accept(int place) {
        int set = openSet();
        act("photoset.kept", () -> {
            if (!ticked) throw new RuleViolation("photoset.acceptTick");
            desk.accept(number(), set, place);
        });
        ticked = false;
    }

    public void complete() {
        int set = openSet();
        act("photoset.completed", () -> desk.complete(number(), set));
    }

    public void giveUp() {
        int set = openSet();
        giveUp(() -> desk.giveUp(number(), set));
    }

    private int openSet() {
        PhotoSet open = getOpened() == null ? null : getOpened().open();
        return open == null ? 0 : open.seq();
    }

    /** Shows one photograph as it is kept. */
    public void show(int set, int place) {
        shownSet = set;
        shownPlace = place;
        whole.put(null);
    }

    /** The photograph that was asked for; null where none was. */
    public WholePhoto getWhole() {
        if (shownPlace == 0 || getOpened() == null) return null;
        if (whole.get().isEmpty()) readWhole();
        return whole.get().orElse(null);
    }

    private void readWhole() {
        try {
            whole.put(desk.image(number(), reason(), shownSet, shownPlace));
        } catch (RuleViolation gone) {
            shownPlace = 0;
        }
    }

    /** As the address of an image. */
    public String address(byte[] jpeg) {
        return ImageAddress.jpeg(jpeg);
    }

    /** The section of an entry, as it is cited. */
    public String citation(RecordedOffence entry) {
        return getOpened().law().get(entry.offenceCode()).citation();
    }

    /** What a photograph shows, such as {@code Front} or {@code Mark: Scar, Forearm}. */
    public String called(PhotoView view) {
        String side = texts.name(view.side());
        String mark = view.words() == null ? marked(view.markSeq()) : view.words();
        return mark.isEmpty() ? side : side + ": " + mark;
    }

    private String marked(Integer seq) {
        DescriptionEntry entry = seq == null ? null : getOpened().marks().get(seq);
        return entry == null ? "" : texts.names(entry.traits());
    }

    /** The marks of the description from which a new one is chosen. */
    public List<DescriptionEntry> getMarks() {
        return getOpened().marks().values().stream()
                .sorted(Comparator.comparing(DescriptionEntry::seq))
                .toList();
    }

    /** What may be taken into the open set, by place. */
    public List<Integer> getPlaces() {
        return photo.places(getOpened().open());
    }

    /** What stands at a place of the open set, or may. */
    public String label(int place) {
        if (place == PhotoSide.MARK.place()) return texts.get("photoset.newMark");
        return getOpened()
                .open()
                .find(place)
                .map(view -> texts.of("photoset.again", called(view)))
                .orElseGet(() -> PhotoSide.OF_FACE.stream()
                        .filter(side -> side.place() == place)
                        .findFirst()
                        .map(texts::name)
                        .orElse(""));
    }

    /** The photograph of the open set that somebody has to look at: one that waits to be accepted, else the last one; null for none. */
    public ShownPhoto getChecked() {
        PhotoSet open = getOpened().open();
        if (open == null) return null;
        List<ShownPhoto> taken = getOpened().of(open);
        return taken.stream()
                .filter(one -> one.view().isWaiting())
                .findFirst()
                .or(() -> taken.stream()
                        .max(Comparator.comparing(one -> one.view().takenAt())))
                .orElse(null);
    }

    public String getTakenOn() {
        return takenOn;
    }

    public void setTakenOn(String takenOn) {
        this.takenOn = takenOn;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
