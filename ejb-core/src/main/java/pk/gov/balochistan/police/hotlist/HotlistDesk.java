package pk.gov.balochistan.police.hotlist;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.DualControl.Decision;
import pk.gov.balochistan.police.audit.HeldPost;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyRuns;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;

/** What a post may ask of the hotlist: enter, confirm what another entered, see what its entries brought up. */
@Stateless
public class HotlistDesk {
    @Inject
    Hotlist hotlist;

    @Inject
    Places places;

    @Inject
    PolicyRuns runs;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** Proposes an entry; it answers nobody until another person confirms it. @throws RuleViolation refusal.place.unknown, hotlist.owner, hotlist.days.past */
    @Permit(Permission.HOTLIST_ENTER)
    public HotlistEntry enter(NewEntry proposed) {
        Place owner = places.require(proposed.order().placeCode());
        if (!Hotlist.covers(scope(), owner.path())) throw new RuleViolation("hotlist.owner");
        HotlistEntry entry = new HotlistEntry(hotlist.freeNumber(), proposed, owner, signatory(), clock.instant());
        hotlist.add(entry);
        return entry;
    }

    /** @throws RuleViolation refusal.notFound, audit.control.own, audit.control.decided, hotlist.days.past */
    @Permit(Permission.HOTLIST_ENTER)
    public void confirm(HotlistNumber number) {
        entry(number).decide(Decision.CONFIRMED, signatory(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound, audit.control.own, audit.control.decided */
    @Permit(Permission.HOTLIST_ENTER)
    public void refuse(HotlistNumber number) {
        entry(number).decide(Decision.REFUSED, signatory(), clock.instant());
    }

    /** Proposes a longer time or a withdrawal. @throws RuleViolation refusal.notFound, hotlist.change.state, .waiting, .shorter, hotlist.days.long */
    @Permit(Permission.HOTLIST_ENTER)
    public void propose(HotlistNumber number, NewChange change) {
        entry(number).propose(change, signatory(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound, audit.control.own, audit.control.decided */
    @Permit(Permission.HOTLIST_ENTER)
    public void confirmChange(HotlistNumber number, int seq) {
        entry(number).decideChange(seq, Decision.CONFIRMED, signatory(), clock.instant());
    }

    /** @throws RuleViolation refusal.notFound, audit.control.own, audit.control.decided */
    @Permit(Permission.HOTLIST_ENTER)
    public void refuseChange(HotlistNumber number, int seq) {
        entry(number).decideChange(seq, Decision.REFUSED, signatory(), clock.instant());
    }

    /** Entries of the caller's places, those that end first before others; one more than 50 where there is another page. @param kind null for all */
    @Permit(Permission.HOTLIST_ENTER)
    public List<EntryRow> list(HotlistPile pile, HotlistKind kind, int page) {
        List<EntryRow> rows = hotlist.list(scope(), pile, kind, today(), page);
        // What waits is shown beside its entry, and read while the transaction lasts.
        if (pile == HotlistPile.WAITING)
            rows.forEach(row -> row.entry().changes().size());
        return rows;
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.HOTLIST_ENTER)
    public EntryRow open(HotlistNumber number) {
        EntryRow row = hotlist.require(number, scope());
        // Read while the transaction lasts; the page shows them.
        row.entry().changes().size();
        return new EntryRow(row.entry(), row.owner(), signatory());
    }

    /** Hits on the caller's entries with what came of them, those nobody has seen first; one more than a page where there is another. */
    @Permit(Permission.HOTLIST_ENTER)
    public List<HitRow> listHits(int page) {
        List<HitRow> hits = hotlist.listHits(scope(), page);
        Map<String, PolicyRun> came = runs.byReference(
                AutomatedFunction.HOTLIST_CHECK,
                hits.stream().map(row -> row.hit().reference()).toList());
        return hits.stream()
                .map(row -> came.containsKey(row.hit().reference())
                        ? new HitRow(
                                row.hit(),
                                row.owner(),
                                came.get(row.hit().reference()).outcome())
                        : row)
                .toList();
    }

    /** Says that somebody of the owner's has seen a hit. @param reference of the check @throws RuleViolation refusal.notFound */
    @Permit(Permission.HOTLIST_ENTER)
    public void see(HotlistNumber number, String reference) {
        hotlist.requireHit(number, reference, scope()).see(callers.current().actor(), clock.instant());
    }

    /** Hits on the caller's entries that nobody has seen: for the first page. */
    @Permit(value = Permission.HOTLIST_ENTER, audited = false)
    public int countUnseen() {
        return hotlist.countUnseen(scope());
    }

    /** What waits for a second person at the caller's posts: for the first page. */
    @Permit(value = Permission.HOTLIST_ENTER, audited = false)
    public int countWaiting() {
        return hotlist.countWaiting(scope(), today());
    }

    /** Which posts an entry of the caller's may belong to: the own ones, and the stations under them by code. */
    @Permit(value = Permission.HOTLIST_ENTER, audited = false)
    public List<Place> listOwners() {
        Scope scope = scope();
        Stream<Place> own =
                scope.posts().stream().map(HeldPost::placeId).distinct().flatMap(id -> places.find(id).stream());
        Stream<Place> below =
                places.listToday(PlaceKind.STATION).stream().filter(place -> Hotlist.covers(scope, place.path()));
        return Stream.concat(own, below).distinct().toList();
    }

    private HotlistEntry entry(HotlistNumber number) {
        return hotlist.require(number, scope()).entry();
    }

    private Scope scope() {
        return callers.current().scope(Permission.HOTLIST_ENTER);
    }

    private Signatory signatory() {
        return Signatory.of(callers.current());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Texts.PAKISTAN);
    }
}
