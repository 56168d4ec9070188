package pk.gov.balochistan.police.enquiry;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.policy.SaidOutcome;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What an officer may ask about the enquiries in their own name, and a supervisor about those of the officers below. */
@Stateless
public class EnquiryDesk {
    @Inject
    EnquiryPermits permits;

    @Inject
    Enquiries enquiries;

    @Inject
    PolicyRuns runs;

    @Inject
    Callers callers;

    @Inject
    KeyRing keys;

    @Inject
    Clock clock;

    public EnquiryDesk() {}

    /** As the container would fill it, for tests. */
    EnquiryDesk(
            EnquiryPermits permits, Enquiries enquiries, PolicyRuns runs, Callers callers, KeyRing keys, Clock clock) {
        this.permits = permits;
        this.enquiries = enquiries;
        this.runs = runs;
        this.callers = callers;
        this.keys = keys;
        this.clock = clock;
    }

    /** The caller's own leave to ask; empty where no phone is registered. */
    @Permit(Permission.CRIMINAL_RECORD_SMS)
    public Optional<EnquiryPermit> own() {
        Long account = callers.current().accountId();
        return account == null ? Optional.empty() : permits.findByAccount(account);
    }

    /** Makes the caller a new card; the old one is void. @throws RuleViolation enquiry.permit.none, .suspended */
    @Permit(Permission.CRIMINAL_RECORD_SMS)
    public IssuedCodes issueCodes() {
        EnquiryPermit permit = own().orElseThrow(() -> new RuleViolation("enquiry.permit.none"));
        Instant now = clock.instant();
        return new IssuedCodes(permit.belt(), now, permit.issueCodes(keys, now));
    }

    /** What was asked in the caller's name and what came of it, latest first. */
    @Permit(Permission.CRIMINAL_RECORD_SMS)
    public List<AskedRow> listOwn() {
        List<Enquiry> asked = own().map(enquiries::listOf).orElse(List.of());
        List<String> references = asked.stream().map(Enquiry::reference).toList();
        Map<String, PolicyRun> answered = runs.byReference(AutomatedFunction.HOTLIST_CHECK, references);
        return asked.stream()
                .map(enquiry -> new AskedRow(enquiry, answered.get(enquiry.reference())))
                .toList();
    }

    /**
     * Says whether a hit was about the person whom the caller had before them, for the figures of the register.
     *
     * @throws RuleViolation policy.outcome.none where the caller asked no such question, policy.outcome.noHit, policy.outcome.said
     */
    @Permit(Permission.CRIMINAL_RECORD_SMS)
    public void decide(SaidOutcome said) {
        runs.say(said, Set.of(AutomatedFunction.HOTLIST_CHECK), Signatory.of(callers.current()), clock.instant());
    }

    /** Officers below who may ask by text. */
    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public List<PermitRow> listPermits() {
        return permits.list(scope());
    }

    /** What officers below asked, latest first. */
    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public List<EnquiryRow> listEnquiries(EnquiryChoice choice) {
        return enquiries.list(scope(), choice, clock.instant());
    }

    /** How many alarms of the last seven days that list would show: for the first page, so that they are seen. Source: SMS.md, rule 5. */
    @Permit(value = Permission.CRIMINAL_RECORD_SMS_SUPERVISE, audited = false)
    public int countFreshAlarms() {
        return enquiries.count(scope(), EnquiryChoice.FRESH_ALARMS, clock.instant());
    }

    /**
     * Registers the one phone and link from which an officer below may ask.
     *
     * @throws RuleViolation enquiry.officer.noPost where no post of the officer may ask; refusal.notFound for one not below
     */
    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public void register(BeltNumber belt, Msisdn phone, String link) {
        Instant now = clock.instant();
        if (!permits.isBelow(belt, scope())) throw new RuleViolation("refusal.notFound");
        long account =
                permits.findAskingAccount(belt, now).orElseThrow(() -> new RuleViolation("enquiry.officer.noPost"));
        permits.add(new EnquiryPermit(account, belt, phone, link, actor(), now));
    }

    /** @throws RuleViolation refusal.notFound, enquiry.why.length, enquiry.permit.suspended */
    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public void suspend(BeltNumber belt, String why) {
        permits.require(belt, scope()).suspend(why, actor(), clock.instant());
    }

    /** Lifts a suspension or a pause. @throws RuleViolation refusal.notFound, enquiry.why.length, enquiry.permit.active */
    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public void restore(BeltNumber belt, String why) {
        permits.require(belt, scope()).restore(why, actor(), clock.instant());
    }

    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public List<EnquirySwitch> listSwitches() {
        return permits.listSwitches();
    }

    /**
     * Stops the enquiries of everybody, or lets them run again.
     *
     * @param link the link, or null for all
     * @throws RuleViolation enquiry.switch.province where the caller's post is not the province's
     */
    @Permit(Permission.CRIMINAL_RECORD_SMS_SUPERVISE)
    public EnquirySwitch turn(String link, boolean stop, String why) {
        if (!permits.coversProvince(scope())) throw new RuleViolation("enquiry.switch.province");
        EnquirySwitch turned = permits.switchOf(link == null ? EnquirySwitch.ALL : EnquirySwitch.ofLink(link));
        turned.turn(stop, why, actor(), clock.instant());
        permits.keep(turned);
        return turned;
    }

    private Scope scope() {
        return callers.current().scope(Permission.CRIMINAL_RECORD_SMS_SUPERVISE);
    }

    private String actor() {
        return callers.current().actor();
    }
}
