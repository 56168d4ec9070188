package pk.gov.balochistan.police.fir;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import pk.gov.balochistan.police.firrequest.FirNumber;

/** The book of a station for a calendar year: its row is locked while a number is given, and falls back with the transaction that took one. */
@Entity
@Table(name = "fir_book")
public class FirBook {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "book_year")
    private int year;

    @Column(name = "last_serial")
    private int lastSerial;

    @Version
    private int version;

    protected FirBook() {}

    FirBook(long placeId, int year) {
        this.placeId = placeId;
        this.year = year;
    }

    FirNumber next() {
        lastSerial++;
        return new FirNumber(lastSerial, year);
    }
}
