package pk.gov.balochistan.police.reception;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.complaint.Post;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Recorded;
import pk.gov.balochistan.police.shared.Texts;

/** A session in public in which a post of command hears complaints (khuli kachehri), and the clerk who writes them down. Never changed. */
@Entity
@Table(name = "open_court")
public class OpenCourt implements Recorded {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "row_seq")
    private Long id;

    private String code;

    @Column(name = "held_on")
    private LocalDate heldOn;

    private String hall;

    @Column(name = "place_id")
    private Long placeId;

    @Enumerated(EnumType.STRING)
    @Column(name = "presiding_role")
    private Role presidingRole;

    @Column(name = "presiding_place_id")
    private Long presidingPlaceId;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "opened_by")
    private String openedBy;

    protected OpenCourt() {}

    /** @param clerk as the trail names them @throws RuleViolation see {@link NewOpenCourt#requireDay} */
    OpenCourt(NewOpenCourt input, Place place, Post presiding, String clerk, Instant at) {
        this.code = CourtCode.random().value();
        this.heldOn = NewOpenCourt.requireDay(input.heldOn(), LocalDate.ofInstant(at, Texts.PAKISTAN));
        this.hall = input.hall();
        this.placeId = place.id();
        this.presidingRole = presiding.role();
        this.presidingPlaceId = presiding.place().id();
        this.openedAt = at;
        this.openedBy = clerk;
    }

    boolean isOf(String clerk) {
        return openedBy.equals(clerk);
    }

    Long id() {
        return id;
    }

    public CourtCode code() {
        return new CourtCode(code);
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    public String hall() {
        return hall;
    }

    Long placeId() {
        return placeId;
    }

    Role presidingRole() {
        return presidingRole;
    }

    Long presidingPlaceId() {
        return presidingPlaceId;
    }

    @Override
    public String auditTarget() {
        return code().auditTarget();
    }
}
