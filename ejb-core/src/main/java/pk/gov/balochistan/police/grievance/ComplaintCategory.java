package pk.gov.balochistan.police.grievance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Texts;

/**
 * A kind of complaint with its clocks and the post that hears it first: as delivered (complaint_categories.csv, after Punjab's
 * practice at 1787), and as the province orders it from a day on. A complaint goes by what held on the day it was filed.
 */
@Entity
@Table(name = "complaint_category")
public class ComplaintCategory {
    /** Where a text goes that names no category. */
    public static final String OTHER = "other";

    /** Torture, abuse, death and rape in custody, which the law gives to a body outside the police. */
    public static final String CUSTODY = "torture_custody";

    @Id
    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_ur")
    private String nameUr;

    @Column(name = "contact_within_hours")
    private int contactWithinHours;

    @Column(name = "resolve_within_hours")
    private int resolveWithinHours;

    /** Name of the {@link Role} that hears it first. */
    @Column(name = "first_level")
    private String firstLevel;

    @Column(name = "about_police")
    private Boolean aboutPolice;

    @Column(name = "sealed_to")
    private String sealedTo;

    @Column(name = "refer_outside")
    private Boolean referOutside;

    @Column(name = "life_or_liberty")
    private Boolean lifeOrLiberty;

    @Column(name = "no_hearing")
    private Boolean noHearing;

    @Column(name = "sort_order")
    private int sortOrder;

    /** What was ever proposed for it: some rows, read with it, as the kinds outlive the transaction on pages. */
    @OneToMany(mappedBy = "category", fetch = FetchType.EAGER)
    private List<KindRule> rules = new ArrayList<>();

    protected ComplaintCategory() {}

    public String code() {
        return code;
    }

    public String name(Language language) {
        return language == Language.ENGLISH ? nameEn : nameUr;
    }

    /** What was delivered: it holds where the province has ordered nothing. */
    public KindTerms delivered() {
        return new KindTerms(Role.valueOf(firstLevel), contactWithinHours, resolveWithinHours, null);
    }

    /** What holds for a complaint that is filed at this time. */
    public KindTerms termsAt(Instant filedAt) {
        KindTerms terms = ruleAt(filedAt).map(KindRule::terms).orElseGet(this::delivered);
        // Where life or liberty is at stake nobody lengthens what was delivered, not even a later release by being
        // shorter.
        return lifeOrLiberty ? terms.within(delivered()) : terms;
    }

    /** The order of the province that holds for a complaint filed at this time: of two for one day the later one. */
    public Optional<KindRule> ruleAt(Instant filedAt) {
        LocalDate day = LocalDate.ofInstant(filedAt, Texts.PAKISTAN);
        return rules.stream()
                .filter(rule -> rule.isConfirmed() && !rule.validFrom().isAfter(day))
                .max(Comparator.comparing(KindRule::validFrom)
                        .thenComparing(rule -> rule.control().decidedAt()));
    }

    /** All that was proposed for it, in no order. */
    public List<KindRule> rules() {
        return List.copyOf(rules);
    }

    public Instant contactDue(Instant filedAt) {
        return termsAt(filedAt).contactDue(filedAt);
    }

    public Instant due(Instant filedAt) {
        return termsAt(filedAt).answerDue(filedAt);
    }

    public boolean isAboutPolice() {
        return aboutPolice;
    }

    /** Domestic violence, harassment, children, custody: seen by named posts alone, and no text unless asked for. */
    public boolean isSealed() {
        return sealedTo != null;
    }

    /** The posts that may open a sealed complaint; empty where it is not sealed. */
    public Set<Role> sealedTo() {
        if (sealedTo == null) return Set.of();
        return Arrays.stream(sealedTo.split(" ")).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** Torture, death and rape in custody belong to the FIA under the Act of 2022: the police cannot end them. */
    public boolean mustBeReferredOutside() {
        return referOutside;
    }

    /** Whether the two sides may be brought together: never in a matter of the home, of a sexual kind, of a child or of custody. */
    public boolean mayHearBothSides() {
        return !noHearing;
    }

    /** Detention, torture, violence at home, a child, harassment: taken at once, whatever limit would refuse another. */
    public boolean isAboutLifeOrLiberty() {
        return lifeOrLiberty;
    }
}
