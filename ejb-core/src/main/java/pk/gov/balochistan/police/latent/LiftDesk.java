package pk.gov.balochistan.police.latent;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import pk.gov.balochistan.police.audit.Callers;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Permit;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.printtaking.PrintReading;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Where traces from scenes are entered, measured and marked. */
@Stateless
public class LiftDesk {
    @Inject
    Lifts lifts;

    @Inject
    Callers callers;

    @Inject
    Clock clock;

    /** @throws RuleViolation those of {@link PrintImage#photograph}; latent.lift.liftedAt */
    @Permit(Permission.PRINT_EXAMINE)
    public LiftNumber enter(NewLift entered, byte[] photograph) {
        return lifts.add(entered, PrintReading.photograph(photograph), examiner(), clock.instant())
                .number();
    }

    /** One more than {@link Lifts#PAGE} where there are more. */
    @Permit(Permission.PRINT_EXAMINE)
    public List<LiftRow> list(LiftFilter filter) {
        return lifts.list(filter);
    }

    /** @throws RuleViolation refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public LiftSheet open(LiftNumber number) {
        Lift lift = lifts.require(number);
        List<Marking> markings = lifts.markings(lift);
        Marks marks = markings.stream()
                .limit(1)
                .filter(Marking::isOfToday)
                .map(lifts::marks)
                .findFirst()
                .orElse(new Marks(List.of()));
        return new LiftSheet(lift, lifts.photograph(lift), markings, marks);
    }

    /** @throws RuleViolation refusal.notFound, latent.scale.outside, latent.identified, latent.region.large */
    @Permit(Permission.PRINT_EXAMINE)
    public void measure(LiftNumber number, Scale scale) {
        lifts.measure(lifts.require(number), scale);
    }

    /** @throws RuleViolation refusal.notFound, latent.region.outside, .large, latent.scale.first, latent.identified */
    @Permit(Permission.PRINT_EXAMINE)
    public void cut(LiftNumber number, Region region) {
        lifts.cut(lifts.require(number), region);
    }

    /** @throws RuleViolation refusal.notFound, latent.region.first, latent.identified */
    @Permit(Permission.PRINT_EXAMINE)
    public Marking propose(LiftNumber number) {
        return lifts.propose(lifts.require(number), examiner(), clock.instant());
    }

    /** @param after the version that was changed; 0 for none @throws RuleViolation those of {@link Lifts#mark}, refusal.notFound */
    @Permit(Permission.PRINT_EXAMINE)
    public Marking mark(LiftNumber number, Marks marks, int after) {
        return lifts.mark(lifts.require(number), marks, after, examiner(), clock.instant());
    }

    private Signatory examiner() {
        return Signatory.of(callers.current());
    }
}
