package pk.gov.balochistan.police.fir;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.firrequest.FirNumber;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A first information report as it was numbered. It has no verb that changes it, nor has the program a right to. Source: Cr.P.C. s.154, Form 24.5(1). */
@Entity
@Table(name = "fir")
public class Fir {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    @Column(name = "place_id")
    private Long placeId;

    @Column(name = "fir_year")
    private int year;

    private int serial;

    @Column(name = "registered_at")
    private Instant registeredAt;

    @Column(name = "registered_by")
    private String registeredBy;

    @Column(name = "registered_person")
    private String registeredPerson;

    @Embedded
    private FirOccurrence occurrence;

    @Column(name = "by_state")
    private Boolean byState;

    @Embedded
    private PersonDetails informant;

    @Column(name = "other_paper")
    private String otherPaper;

    private String description;

    @Column(name = "property_taken")
    private String property;

    @Column(name = "steps_taken")
    private String steps;

    @Column(name = "delay_reason")
    private String delay;

    @Column(name = "status_reason")
    private String statusReason;

    private String narrative;

    @Embedded
    private ReadOver readOver;

    @Column(name = "is_special")
    private Boolean special;

    private String investigator;

    @Column(name = "may_text")
    private Boolean mayText;

    @OneToMany(mappedBy = "fir", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<FirSection> sections = new ArrayList<>();

    protected Fir() {}

    Fir(long placeId, FirNumber number, NewFir said, FirSectionRule.All rules, Signatory by, Instant at) {
        this.placeId = placeId;
        this.year = number.year();
        this.serial = number.serial();
        this.registeredAt = at;
        this.registeredBy = by.actor();
        this.registeredPerson = by.person();
        this.occurrence = said.occurrence();
        this.byState = said.byState();
        this.informant = said.informant();
        this.otherPaper = said.otherPaper();
        this.description = said.description();
        this.property = said.property();
        this.steps = said.steps();
        this.delay = said.delay();
        this.statusReason = said.statusReason();
        this.narrative = said.narrative();
        this.readOver = said.readOver();
        this.special = rules.isSpecial();
        this.investigator = rules.investigator();
        this.mayText = said.mayText();
        said.sections().forEach(code -> sections.add(new FirSection(this, sections.size() + 1, code, null, by, at)));
    }

    /** A section that came later. @throws RuleViolation firBook.section.stands */
    FirSection add(String code, String why, Signatory by, Instant at) {
        if (sections.stream()
                .anyMatch(section -> section.isStanding() && section.code().equals(code)))
            throw new RuleViolation("firBook.section.stands");
        FirSection section = new FirSection(this, sections.size() + 1, code, why, by, at);
        sections.add(section);
        return section;
    }

    /** A section that no longer stands. @throws RuleViolation refusal.notFound, firBook.section.struck, firBook.section.last */
    FirSectionStrike strike(int seq, String why, Signatory by, Instant at) {
        FirSection section = sections.stream()
                .filter(one -> one.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
        if (!section.isStanding()) throw new RuleViolation("firBook.section.struck");
        if (sections.stream().filter(FirSection::isStanding).count() == 1)
            throw new RuleViolation("firBook.section.last");
        return section.strike(why, by, at);
    }

    Long id() {
        return id;
    }

    public Long placeId() {
        return placeId;
    }

    public FirNumber number() {
        return new FirNumber(serial, year);
    }

    public Instant registeredAt() {
        return registeredAt;
    }

    /** As the trail names who registered it. */
    public String registeredBy() {
        return registeredBy;
    }

    public FirOccurrence occurrence() {
        return occurrence;
    }

    /** Whether an officer reported for the State. */
    public boolean isByState() {
        return byState;
    }

    public PersonDetails informant() {
        return informant;
    }

    /** What shows who the informant is where there is no CNIC; null for none. */
    public String otherPaper() {
        return otherPaper;
    }

    public String description() {
        return description;
    }

    /** Null for none. */
    public String property() {
        return property;
    }

    public String steps() {
        return steps;
    }

    /** Null where there was none to explain. */
    public String delay() {
        return delay;
    }

    /** Why it was registered where no section is surely cognizable; null where one is. */
    public String statusReason() {
        return statusReason;
    }

    public String narrative() {
        return narrative;
    }

    public ReadOver readOver() {
        return readOver;
    }

    /** Whether superiors are told at once. */
    public boolean isSpecial() {
        return special;
    }

    /** The least rank of who investigates, as a key of the ranks' names; null where the law names none. */
    public String investigator() {
        return investigator;
    }

    /** Whether the informant agreed to a text. */
    public boolean mayText() {
        return mayText;
    }

    /** All that it ever had, those it was registered under first. */
    public List<FirSection> sections() {
        return List.copyOf(sections);
    }

    /** Codes of those under which it was registered, which its copies say whatever came later. */
    public List<String> firstSections() {
        return sections.stream()
                .filter(FirSection::isFirst)
                .map(FirSection::code)
                .toList();
    }
}
