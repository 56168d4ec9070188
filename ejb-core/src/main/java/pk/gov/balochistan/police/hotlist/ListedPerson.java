package pk.gov.balochistan.police.hotlist;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/** A person who is looked for, as the order says it. There is no address: what a list does not hold, nobody reads from it. */
@Embeddable
public class ListedPerson {
    private static final int LONGEST = 120;
    private static final int OLDEST = 120;

    /** As the report says it; it proves nothing (DOMAIN.md 1). */
    public enum Sex implements TextKey {
        FEMALE,
        MALE,
        OTHER;

        @Override
        public String textKey() {
            return "hotlist.sex." + name();
        }
    }

    @Column(name = "name")
    private String name;

    @Column(name = "father")
    private String father;

    @Column(name = "cnic")
    private Cnic cnic;

    @Enumerated(EnumType.STRING)
    @Column(name = "sex")
    private Sex sex;

    @Column(name = "age")
    private Integer age;

    protected ListedPerson() {}

    /**
     * @param name at least three letters, as a search by name needs
     * @param father null where not known, else at least three letters
     * @param cnic null where there is none
     * @param sex null where not told @param age in years; null where not told
     * @throws RuleViolation hotlist.name, hotlist.father, hotlist.age
     */
    public ListedPerson(String name, String father, Cnic cnic, Sex sex, Integer age) {
        this.name = name(name);
        this.father = father(father);
        if (age != null && (age < 0 || age > OLDEST)) throw new RuleViolation("hotlist.age", OLDEST);
        this.cnic = cnic;
        this.sex = sex;
        this.age = age;
    }

    /** @throws RuleViolation hotlist.name */
    public static String name(String typed) {
        return named(typed, "hotlist.name");
    }

    /** Null for none. @throws RuleViolation hotlist.father */
    public static String father(String typed) {
        return Typed.textOrNull(typed) == null ? null : named(typed, "hotlist.father");
    }

    private static String named(String typed, String refusal) {
        String name = Typed.within(typed, 3, LONGEST, refusal);
        if (Typed.countLetters(name) < 3) throw new RuleViolation(refusal, 3, LONGEST);
        return name;
    }

    public String name() {
        return name;
    }

    /** Null where not known. */
    public String father() {
        return father;
    }

    /** Null where there is none. */
    public Cnic cnic() {
        return cnic;
    }

    /** Null where not told. */
    public Sex sex() {
        return sex;
    }

    /** In years, on the first day of the entry; null where not told. */
    public Integer age() {
        return age;
    }
}
