package pk.gov.balochistan.police.personname;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One key under which a row of a register is found by name. The key leads with {@code N} for a name and {@code F} for a father's. */
@Entity
@Table(name = "name_key")
@IdClass(NameEntry.Key.class)
class NameEntry {
    @Id
    @Enumerated(EnumType.STRING)
    private NamedRegister register;

    @Id
    @Column(name = "key_text")
    private String text;

    @Id
    @Column(name = "owner_id")
    private Long owner;

    protected NameEntry() {}

    NameEntry(NamedRegister register, String text, Long owner) {
        this.register = register;
        this.text = text;
        this.owner = owner;
    }

    /** As the table's primary key. */
    static class Key implements Serializable {
        private NamedRegister register;
        private String text;
        private Long owner;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && register == key.register
                    && Objects.equals(text, key.text)
                    && Objects.equals(owner, key.owner);
        }

        @Override
        public int hashCode() {
            return Objects.hash(register, text, owner);
        }
    }
}
