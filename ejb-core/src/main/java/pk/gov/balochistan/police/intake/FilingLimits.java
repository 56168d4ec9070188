package pk.gov.balochistan.police.intake;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import pk.gov.balochistan.police.grievance.ComplaintCategory;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.throttle.ThrottleRule;
import pk.gov.balochistan.police.throttle.Throttles;

/**
 * How many complaints are taken from one device, address or phone before they are refused (web) or marked (text). A limit never
 * refuses what is about life or liberty, nor a text: see docs/decisions/0009. The phone that somebody types into the web form is
 * not counted, or a stranger could use up another's number.
 */
@Dependent
public class FilingLimits {
    private static final Duration HOUR = Duration.ofHours(1);

    /** Belt numbers that nobody wears, of one address: more than its people mistype, and few of the thousands that are worn. */
    private static final ThrottleRule UNKNOWN_OFFICERS = new ThrottleRule("belt-address", 20, HOUR, HOUR);

    private final Throttles throttles;
    private final ThrottleRule perDevice;
    private final ThrottleRule perAddress;
    private final ThrottleRule draftsPerAddress;
    private final ThrottleRule perPhone;

    @Inject
    public FilingLimits(Throttles throttles) {
        this(throttles, FilingFigures.get());
    }

    public FilingLimits(Throttles throttles, FilingFigures figures) {
        this.throttles = throttles;
        perDevice = ThrottleRule.allowance("file-device", figures.perDeviceAndHour(), HOUR);
        perAddress = ThrottleRule.allowance("file-address", figures.perAddressAndHour(), HOUR);
        draftsPerAddress = ThrottleRule.allowance("draft-address", figures.draftsPerAddressAndHour(), HOUR);
        perPhone = ThrottleRule.allowance("file-phone", figures.perPhoneAndDay(), Duration.ofDays(1));
    }

    /**
     * Counts a complaint on the web, in the transaction that files it: what is refused for another reason is not counted.
     *
     * @return whether it is beyond a limit, and taken only because life or liberty is at stake
     * @throws RuleViolation complaint.refusal.limit, with the hour from which to try again
     */
    public boolean countOnWeb(FiledFrom from, ComplaintCategory category) {
        // Counted before it is judged: the counters' rows are locked, and a refusal takes the count back with the
        // transaction.
        Optional<Instant> until = Stream.of(waitAfter(perDevice, from.device()), waitAfter(perAddress, from.address()))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
        // Somebody in a cell or beaten at home may have one try, from a phone that others have used: a limit on floods
        // must
        // not be what stops it. A flood of such complaints is marked, and seen by officers as one.
        if (until.isPresent() && !category.isAboutLifeOrLiberty()) {
            throw new RuleViolation("complaint.refusal.limit", until.get());
        }
        return until.isPresent();
    }

    /**
     * Counts a form that is begun, in the transaction that first keeps it: whoever chooses new names for a browser could else fill
     * the database.
     *
     * @param address the caller's network address
     * @param category what the form says so far
     * @throws RuleViolation complaint.refusal.draftLimit, with the hour from which to try again, unless it is about life or liberty
     */
    public void countDraft(String address, Optional<ComplaintCategory> category) {
        Optional<Instant> until = waitAfter(draftsPerAddress, address);
        if (until.isPresent()
                && !category.filter(ComplaintCategory::isAboutLifeOrLiberty).isPresent()) {
            throw new RuleViolation("complaint.refusal.draftLimit", until.get());
        }
    }

    /** Counts a belt number that nobody wears. Call it in a transaction of its own: the refusal rolls back the other. */
    void countUnknownOfficer(FiledFrom from) {
        throttles.miss(UNKNOWN_OFFICERS, from.address());
    }

    /** Whether so many came from this address that it is no longer told which numbers are worn. */
    boolean isGuessingOfficers(FiledFrom from) {
        return throttles.isPaused(UNKNOWN_OFFICERS, from.address());
    }

    /** Counts a use. @return from when one may go on; empty where this use is within the allowance */
    private Optional<Instant> waitAfter(ThrottleRule allowance, String user) {
        boolean within = throttles.use(allowance, user) <= allowance.limit();
        return within ? Optional.empty() : throttles.pausedUntil(allowance, user);
    }

    /**
     * Counts a complaint by text. A sender's number can be forged, so nothing is refused by it, or a stranger could silence its
     * owner.
     *
     * @return whether it is beyond the limit: then it goes to the province's triage list, marked
     */
    public boolean countByText(Msisdn from) {
        return throttles.useUnflushed(perPhone, from.digits()) > perPhone.limit();
    }
}
