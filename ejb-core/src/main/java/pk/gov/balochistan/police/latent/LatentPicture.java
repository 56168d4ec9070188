package pk.gov.balochistan.police.latent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.KeyRing;

/** The photograph of one lift. Never changed; lists do not read it. */
@Entity
@Table(name = "latent_picture")
public class LatentPicture {
    static final String KEY = "fingerprint";

    @Id
    @Column(name = "lift_id")
    private Long liftId;

    private int width;
    private int height;

    @Lob
    @Column(name = "sealed_image")
    private byte[] sealedImage;

    protected LatentPicture() {}

    LatentPicture(long liftId, PrintImage.Photograph photograph, KeyRing keys) {
        this.liftId = liftId;
        this.width = photograph.width();
        this.height = photograph.height();
        this.sealedImage = keys.seal(KEY, boundTo(), photograph.png());
    }

    PrintImage.Photograph photograph(KeyRing keys) {
        return new PrintImage.Photograph(keys.open(KEY, boundTo(), sealedImage), width, height);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    private String boundTo() {
        return "latent_picture:" + liftId + ":image";
    }
}
