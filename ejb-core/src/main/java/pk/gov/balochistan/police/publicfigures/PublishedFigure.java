package pk.gov.balochistan.police.publicfigures;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;

/** How many complaints there were under a place on the morning of a day. Nobody changes what was published. */
@Entity
@Table(name = "published_figure")
@IdClass(PublishedFigure.Key.class)
public class PublishedFigure {
    /** The key of the table. */
    static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private LocalDate countedOn;
        private Long placeId;
        private PublicFigure figure;

        Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && key.countedOn.equals(countedOn)
                    && key.placeId.equals(placeId)
                    && key.figure == figure;
        }

        @Override
        public int hashCode() {
            return Objects.hash(countedOn, placeId, figure);
        }
    }

    @Id
    @Column(name = "counted_on")
    private LocalDate countedOn;

    @Id
    @Column(name = "place_id")
    private Long placeId;

    @Id
    @Enumerated(EnumType.STRING)
    private PublicFigure figure;

    private int complaints;

    protected PublishedFigure() {}

    PublishedFigure(LocalDate countedOn, long placeId, PublicFigure figure, int complaints) {
        this.countedOn = countedOn;
        this.placeId = placeId;
        this.figure = figure;
        this.complaints = complaints;
    }

    long placeId() {
        return placeId;
    }

    PublicFigure figure() {
        return figure;
    }

    int complaints() {
        return complaints;
    }
}
