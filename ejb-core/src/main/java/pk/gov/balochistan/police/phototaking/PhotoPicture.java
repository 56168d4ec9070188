package pk.gov.balochistan.police.phototaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.recordkey.RecordSeal;

/** The picture of one view, whole and small, each sealed for this row. Lists read the small one alone. */
@Entity
@Table(name = "photo_picture")
public class PhotoPicture {
    private static final String KEY = "photograph";

    @Id
    @Column(name = "view_id")
    private Long viewId;

    @Lob
    @Column(name = "sealed_picture")
    private byte[] sealedPicture;

    @Lob
    @Column(name = "sealed_small")
    private byte[] sealedSmall;

    @Column(name = "sealed_format")
    private int sealedFormat;

    @Version
    private int version;

    protected PhotoPicture() {}

    PhotoPicture(long viewId) {
        this.viewId = viewId;
    }

    void show(PhotoImage image, RecordSeal seal) {
        show(image.jpeg(), image.small(), seal);
    }

    private void show(byte[] jpeg, byte[] small, RecordSeal seal) {
        sealedPicture = seal.seal(KEY, boundTo(viewId, "picture"), jpeg);
        sealedSmall = seal.seal(KEY, boundTo(viewId, "small"), small);
        sealedFormat = RecordSeal.OF_THE_RECORD;
    }

    byte[] jpeg(RecordSeal seal) {
        return seal.open(KEY, boundTo(viewId, "picture"), sealedPicture);
    }

    /** As it is, under the key of its record. */
    void sealAnew(RecordSeal seal) {
        sealedFormat = RecordSeal.anew(
                boundTo(viewId, "picture"), () -> show(jpeg(seal), small(viewId, sealedSmall, seal), seal));
    }

    Long viewId() {
        return viewId;
    }

    /** @throws IllegalStateException where it was altered or moved to another row */
    static byte[] small(long viewId, byte[] sealed, RecordSeal seal) {
        return seal.open(KEY, boundTo(viewId, "small"), sealed);
    }

    private static String boundTo(long viewId, String column) {
        return "photo_picture:" + viewId + ":" + column;
    }
}
