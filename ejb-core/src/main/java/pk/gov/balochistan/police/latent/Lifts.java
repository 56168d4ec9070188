package pk.gov.balochistan.police.latent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;
import pk.gov.balochistan.police.identifier.FreeNumbers;
import pk.gov.balochistan.police.printtaking.PrintImage;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of lifts, their photographs and what was marked in them. */
@Dependent
public class Lifts {
    private static final System.Logger LOG = System.getLogger(Lifts.class.getName());
    /** Lifts of a page of the list. */
    public static final int PAGE = 50;

    private static final int MOST_MARKINGS = 200;

    private final EntityManager em;
    private final KeyRing keys;
    private final FreeNumbers<LiftNumber> numbers;

    @Inject
    public Lifts(EntityManager em, KeyRing keys) {
        this.em = em;
        this.keys = keys;
        this.numbers =
                new FreeNumbers<>(LiftNumber::random, number -> find(number).isPresent());
    }

    /** @throws RuleViolation latent.lift.liftedAt where that time is yet to come */
    public Lift add(NewLift entered, PrintImage.Photograph photograph, Signatory by, Instant at) {
        Lift lift = new Lift(numbers.next(), entered, by, at);
        em.persist(lift);
        // The picture refers to the row by its number, of which the mapper knows nothing.
        em.flush();
        em.persist(new LatentPicture(lift.id(), photograph, keys));
        return lift;
    }

    /** @throws RuleViolation refusal.notFound */
    public Lift require(LiftNumber number) {
        return find(number).orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    private Optional<Lift> find(LiftNumber number) {
        return em.createQuery("select l from Lift l where l.number = :number", Lift.class)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** The lift of a row that refers to it. */
    public Lift lift(long id) {
        return em.find(Lift.class, id);
    }

    /** The latest ones first, one more than {@link #PAGE} where there are more. Uses latent_lift_state_ix. */
    public List<LiftRow> list(LiftFilter filter) {
        String where = (filter.state() == null ? "" : " and l.state = :state")
                + (filter.caseReference() == null ? "" : " and lower(l.caseReference) like :begins escape '!'");
        var query = em.createQuery(
                "select new pk.gov.balochistan.police.latent.LiftRow(l.number, l.caseReference, l.exhibit, l.foundAt,"
                        + " l.state, l.enteredAt) from Lift l where l.id > 0" + where
                        + " order by l.enteredAt desc, l.number",
                LiftRow.class);
        if (filter.state() != null) query.setParameter("state", filter.state());
        if (filter.caseReference() != null) query.setParameter("begins", begins(filter.caseReference()));
        return query.setFirstResult(filter.page() * PAGE)
                .setMaxResults(PAGE + 1)
                .getResultList();
    }

    private static String begins(String typed) {
        return typed.toLowerCase(Locale.ROOT).replaceAll("([!%_])", "!$1") + "%";
    }

    public PrintImage.Photograph photograph(Lift lift) {
        return picture(lift).photograph(keys);
    }

    private LatentPicture picture(Lift lift) {
        return em.find(LatentPicture.class, lift.id());
    }

    /** @throws RuleViolation latent.scale.outside, latent.identified */
    public void measure(Lift lift, Scale scale) {
        LatentPicture picture = picture(lift);
        if (!scale.isWithin(picture.width(), picture.height())) throw new RuleViolation("latent.scale.outside");
        lift.measure(scale);
    }

    /** @throws RuleViolation latent.region.outside, .large, latent.scale.first, latent.identified */
    public void cut(Lift lift, Region region) {
        LatentPicture picture = picture(lift);
        if (!region.isWithin(picture.width(), picture.height())) throw new RuleViolation("latent.region.outside");
        lift.cut(region);
    }

    /** What the program finds in the region, as a version for examiners to change. @throws RuleViolation latent.region.first, latent.identified, fingerprint.unreadable */
    public Marking propose(Lift lift, Signatory by, Instant at) {
        lift.requireMarkable();
        byte[] region = photograph(lift)
                .cut(
                        lift.region().x(),
                        lift.region().y(),
                        lift.region().width(),
                        lift.region().height());
        return add(lift, Marking.Origin.PROPOSED, PrintTemplate.extract(region, lift.dpi()), by, at);
    }

    /**
     * What an examiner marked.
     *
     * @param marks in pixels of the photograph
     * @param after the version that was changed; 0 for none
     * @throws RuleViolation latent.region.first, latent.identified, latent.marks.none, .outside; latent.marking.newer where another came meanwhile
     */
    public Marking mark(Lift lift, Marks marks, int after, Signatory by, Instant at) {
        lift.requireMarkable();
        if (marks.list().isEmpty()) throw new RuleViolation("latent.marks.none");
        Region region = lift.region();
        marks.refuseAny("latent.marks.outside", mark -> !region.holds(mark.x(), mark.y()));
        if (latest(lift).map(Marking::seq).orElse(0) != after) throw new RuleViolation("latent.marking.newer");
        PrintTemplate template = marks.shifted(-region.x(), -region.y()).template(lift.dpi());
        return add(lift, Marking.Origin.EXAMINER, template, by, at);
    }

    private Marking add(Lift lift, Marking.Origin origin, PrintTemplate template, Signatory by, Instant at) {
        // Of two who mark at once one fails: each has seen what the other changes.
        em.lock(lift, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        Marking marking = new Marking(lift, latest(lift).map(Marking::seq).orElse(0) + 1, origin, by, at);
        em.persist(marking);
        marking.keep(template, keys);
        return marking;
    }

    /** Every version, the last one first, at most 200. Uses latent_marking_seq_uk. */
    public List<Marking> markings(Lift lift) {
        return em.createQuery("select m from Marking m where m.lift = :lift order by m.seq desc", Marking.class)
                .setParameter("lift", lift)
                .setMaxResults(MOST_MARKINGS)
                .getResultList();
    }

    /** The last version. */
    public Optional<Marking> latest(Lift lift) {
        return markings(lift).stream().findFirst();
    }

    /** The version of a row that refers to it. */
    public Marking marking(long id) {
        return em.find(Marking.class, id);
    }

    /** What the matcher compares of a version. */
    public PrintTemplate template(Marking marking) {
        return marking.template(keys);
    }

    /** The same for whoever goes through many: one that does not open, by a key or a version that is not ours, keeps no other from being looked at. */
    public Optional<PrintTemplate> opened(Marking marking) {
        try {
            PrintTemplate template = template(marking);
            template.minutiae();
            return Optional.of(template);
        } catch (IllegalStateException | IllegalArgumentException doesNotOpen) {
            LOG.log(System.Logger.Level.ERROR, "Marking {0} does not open and is passed over", marking.id());
            return Optional.empty();
        }
    }

    /** A version in pixels of the photograph. */
    public Marks marks(Marking marking) {
        Region region = marking.region();
        return Marks.of(template(marking), marking.dpi())
                .shifted(region.x(), region.y())
                .heldBy(region);
    }

    /** The image that a version was marked in, as PNG. */
    public byte[] png(Marking marking) {
        Region region = marking.region();
        return photograph(marking.lift()).cut(region.x(), region.y(), region.width(), region.height());
    }
}
