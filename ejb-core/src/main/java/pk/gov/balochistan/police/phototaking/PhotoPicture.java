package pk.gov.balochistan.police.phototaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.shared.KeyRing;

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

    @Version
    private int version;

    protected PhotoPicture() {}

    PhotoPicture(long viewId) {
        this.viewId = viewId;
    }

    void show(PhotoImage image, KeyRing keys) {
        sealedPicture = keys.seal(KEY, boundTo(viewId, "picture"), image.jpeg());
        sealedSmall = keys.seal(KEY, boundTo(viewId, "small"), image.small());
    }

    byte[] jpeg(KeyRing keys) {
        return keys.open(KEY, boundTo(viewId, "picture"), sealedPicture);
    }

    /** @throws IllegalStateException where it was altered or moved to another row */
    static byte[] small(long viewId, byte[] sealed, KeyRing keys) {
        return keys.open(KEY, boundTo(viewId, "small"), sealed);
    }

    private static String boundTo(long viewId, String column) {
        return "photo_picture:" + viewId + ":" + column;
    }
}
