package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import pk.gov.balochistan.police.organisation.Place;

/** The end of a station's chain; whoever signs holds its row, so that two who sign at once do it one after the other. */
@Entity
@Table(name = "diary_book")
public class DiaryBook {
    @Id
    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "chain_seq")
    private long chainSeq;

    @Column(name = "chain_hash")
    private String chainHash;

    protected DiaryBook() {}

    DiaryBook(Place station) {
        this.placeId = station.id();
        this.chainHash = ChainLink.NOTHING;
    }

    /** The hash at the end, where this is the last place of the chain; else null. */
    String hashAfter(long seq) {
        return seq == chainSeq ? chainHash : null;
    }

    /** Ties the next content to the chain. */
    ChainLink add(List<?> content) {
        ChainLink link = new ChainLink(chainSeq + 1, chainHash, content);
        chainSeq = link.seq();
        chainHash = link.hash();
        return link;
    }
}
