package pk.gov.balochistan.police.printtaking;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.recordkey.RecordSeal;

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

    @Column(name = "sealed_format")
    private int sealedFormat;

    @Version
    private int version;

    protected PrintPicture() {}

    PrintPicture(long printId) {
        this.printId = printId;
    }

    void show(byte[] png, RecordSeal seal) {
        sealedImage = seal.seal(TakenPrint.KEY, boundTo(), png);
        sealedFormat = RecordSeal.OF_THE_RECORD;
    }

    byte[] png(RecordSeal seal) {
        return seal.open(TakenPrint.KEY, boundTo(), sealedImage);
    }

    /** As it is, under the key of its record. */
    void sealAnew(RecordSeal seal) {
        sealedFormat = RecordSeal.anew(boundTo(), () -> show(png(seal), seal));
    }

    Long printId() {
        return printId;
    }

    private String boundTo() {
        return "print_picture:" + printId + ":image";
    }
}
