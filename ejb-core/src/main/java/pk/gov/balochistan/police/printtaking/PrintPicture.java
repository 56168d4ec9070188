package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.shared.KeyRing;

/** The image of one taken print. Lists do not read it. */
@Entity
@Table(name = "print_picture")
public class PrintPicture {
    @Id
    @Column(name = "print_id")
    private Long printId;

    @Lob
    @Column(name = "sealed_image")
    private byte[] sealedImage;

    @Version
    private int version;

    protected PrintPicture() {}

    PrintPicture(long printId) {
        this.printId = printId;
    }

    void show(byte[] png, KeyRing keys) {
        sealedImage = keys.seal(TakenPrint.KEY, boundTo(), png);
    }

    byte[] png(KeyRing keys) {
        return keys.open(TakenPrint.KEY, boundTo(), sealedImage);
    }

    private String boundTo() {
        return "print_picture:" + printId + ":image";
    }
}
