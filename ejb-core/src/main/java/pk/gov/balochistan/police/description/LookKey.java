package pk.gov.balochistan.police.description;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One code by which a record is found by looks. */
@Entity
@Table(name = "look_key")
@IdClass(LookKey.Key.class)
public class LookKey {
    @Id
    @Column(name = "key_text")
    private String text;

    @Id
    @Column(name = "record_id")
    private Long recordId;

    protected LookKey() {}

    LookKey(String text, Long recordId) {
        this.text = text;
        this.recordId = recordId;
    }

    /** As the table's primary key. */
    static class Key implements Serializable {
        private String text;
        private Long recordId;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && Objects.equals(text, key.text) && Objects.equals(recordId, key.recordId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(text, recordId);
        }
    }
}
