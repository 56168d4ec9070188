package pk.gov.balochistan.police.stationdiary;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.organisation.Officer;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.TextKey;

/** Who signed, with rank and name as of then: a later promotion or posting changes nothing of what was signed. */
@Embeddable
public class Signature {
    @Column(name = "signed_by")
    private String account;

    @Column(name = "signer_belt")
    private BeltNumber belt;

    @Column(name = "signer_rank")
    private String rankCode;

    @Column(name = "signer_en")
    private String nameEn;

    @Column(name = "signer_ur")
    private String nameUr;

    protected Signature() {}

    /** @param account as the trail names it */
    public Signature(String account, Officer officer) {
        this.account = account;
        this.belt = officer.belt();
        this.rankCode = officer.rankCode();
        this.nameEn = officer.name(Language.ENGLISH);
        this.nameUr = officer.name(Language.URDU);
    }

    public BeltNumber belt() {
        return belt;
    }

    public String name(Language language) {
        return language == Language.ENGLISH ? nameEn : nameUr;
    }

    public TextKey rank() {
        return () -> "rank." + rankCode;
    }

    /** What of it is sealed. */
    List<Object> content() {
        return List.of(account, belt.value(), rankCode, nameEn, nameUr);
    }
}
