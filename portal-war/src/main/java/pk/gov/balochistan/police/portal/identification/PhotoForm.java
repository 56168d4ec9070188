package pk.gov.balochistan.police.portal.identification;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import pk.gov.balochistan.police.phototaking.NewPhoto;
import pk.gov.balochistan.police.phototaking.PhotoImage;
import pk.gov.balochistan.police.phototaking.PhotoSet;
import pk.gov.balochistan.police.phototaking.PhotoSide;
import pk.gov.balochistan.police.phototaking.PhotoView;
import pk.gov.balochistan.police.portal.shared.SentFile;
import pk.gov.balochistan.police.shared.RuleViolation;

/** One photograph of a set, as it was typed and sent. */
@Named
@ViewScoped
public class PhotoForm implements Serializable {
    @Inject
    private SentFile file;

    private int place = PhotoSide.FRONT.place();
    private int mark;
    private String words;

    /** @throws RuleViolation those of {@link NewPhoto} */
    NewPhoto photo() {
        byte[] image = file.content(PhotoImage.MOST_OCTETS).orElse(null);
        return new NewPhoto(place, mark == 0 ? null : mark, words, image);
    }

    /** Goes on to the first side that the set lacks, or to a new mark. */
    void goOn(PhotoSet set) {
        place = PhotoSide.OF_FACE.stream()
                .map(PhotoSide::place)
                .filter(side -> set.find(side).isEmpty())
                .findFirst()
                .orElse(PhotoSide.MARK.place());
        mark = 0;
        words = null;
    }

    /** What may be taken: the three sides, a new mark, and each mark of the set again. */
    List<Integer> places(PhotoSet set) {
        Stream<Integer> marks = set.views().stream()
                .filter(view -> view.side() == PhotoSide.MARK)
                .map(PhotoView::place);
        return Stream.of(PhotoSide.OF_FACE.stream().map(PhotoSide::place), Stream.of(PhotoSide.MARK.place()), marks)
                .flatMap(each -> each)
                .toList();
    }

    public int getPlace() {
        return place;
    }

    public void setPlace(int place) {
        this.place = place;
    }

    public int getMark() {
        return mark;
    }

    public void setMark(int mark) {
        this.mark = mark;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
