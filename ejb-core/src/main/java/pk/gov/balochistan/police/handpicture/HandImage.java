package pk.gov.balochistan.police.handpicture;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.printtaking.TakenPrint;
import pk.gov.balochistan.police.recordkey.RecordSeal;

/** A picture as it was drawn anew, and a smaller one to be shown. Lists do not read it. */
@Entity
@Table(name = "hand_image")
public class HandImage {
    @Id
    @Column(name = "picture_id")
    private Long pictureId;

    @Lob
    @Column(name = "sealed_image")
    private byte[] sealedImage;

    @Lob
    @Column(name = "sealed_view")
    private byte[] sealedView;

    @Version
    private int version;

    protected HandImage() {}

    HandImage(long pictureId, ReadPicture read, RecordSeal seal) {
        this.pictureId = pictureId;
        this.sealedImage = seal.seal(TakenPrint.KEY, boundTo(pictureId, "image"), read.png());
        this.sealedView = seal.seal(TakenPrint.KEY, boundTo(pictureId, "view"), read.view());
    }

    static byte[] opened(long pictureId, String what, byte[] sealed, RecordSeal seal) {
        return seal.open(TakenPrint.KEY, boundTo(pictureId, what), sealed);
    }

    private static String boundTo(long pictureId, String what) {
        return "hand_image:" + pictureId + ":" + what;
    }
}
