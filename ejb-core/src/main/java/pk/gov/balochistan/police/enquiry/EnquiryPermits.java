package pk.gov.balochistan.police.enquiry;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import pk.gov.balochistan.police.audit.Permission;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Scope;
import pk.gov.balochistan.police.identifier.BeltNumber;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.organisation.PlaceKind;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of who may ask by text, and of the switches that stop it. */
@Dependent
public class EnquiryPermits {
    private static final int MOST_LISTED = 500;

    /** Roles whose posts may ask, as a list of SQL literals: names of an enum, never typed by anybody. */
    private static final String ASKING_ROLES = Arrays.stream(Role.values())
            .filter(role -> role.may(Permission.CRIMINAL_RECORD_SMS))
            .map(role -> "'" + role.name() + "'")
            .collect(Collectors.joining(", "));

    private final EntityManager em;

    @Inject
    public EnquiryPermits(EntityManager em) {
        this.em = em;
    }

    /** @throws RuleViolation enquiry.permit.taken where the officer or the phone has one */
    public void add(EnquiryPermit permit) {
        if (findByPhone(permit.phone()).isPresent() || find(permit.belt()).isPresent()) {
            throw new RuleViolation("enquiry.permit.taken");
        }
        em.persist(permit);
    }

    public Optional<EnquiryPermit> findByPhone(Msisdn phone) {
        return em.createQuery("select p from EnquiryPermit p where p.phone = :phone", EnquiryPermit.class)
                .setParameter("phone", phone)
                .getResultStream()
                .findFirst();
    }

    /** The permit under whose phone a question came; empty for a stranger's. */
    Optional<EnquiryPermit> findAskedUnder(Enquiry enquiry) {
        return Optional.ofNullable(enquiry.permitId()).map(id -> em.find(EnquiryPermit.class, id));
    }

    public Optional<EnquiryPermit> findByAccount(long accountId) {
        return em.createQuery("select p from EnquiryPermit p where p.accountId = :account", EnquiryPermit.class)
                .setParameter("account", accountId)
                .getResultStream()
                .findFirst();
    }

    private Optional<EnquiryPermit> find(BeltNumber belt) {
        return em.createQuery("select p from EnquiryPermit p where p.belt = :belt", EnquiryPermit.class)
                .setParameter("belt", belt)
                .getResultStream()
                .findFirst();
    }

    /** A permit of an officer within the scope. @throws RuleViolation refusal.notFound for none and for not yours alike */
    public EnquiryPermit require(BeltNumber belt, Scope scope) {
        return list(scope).stream()
                .map(PermitRow::permit)
                .filter(permit -> permit.belt().equals(belt))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("refusal.notFound"));
    }

    /** Permits of officers posted under the scope's places, by belt number, at most 500. */
    public List<PermitRow> list(Scope scope) {
        if (scope.coversNothing()) return List.of();
        String under = IntStream.range(0, scope.posts().size())
                .mapToObj(i -> "pl.path like :under" + i)
                .collect(Collectors.joining(" or "));
        TypedQuery<PermitRow> query = em.createQuery(
                "select new pk.gov.balochistan.police.enquiry.PermitRow(p, o) from EnquiryPermit p, Officer o, Place pl"
                        + " where o.belt = p.belt and pl.id = o.placeId and (" + under + ") order by p.belt",
                PermitRow.class);
        for (int i = 0; i < scope.posts().size(); i++) {
            query.setParameter("under" + i, scope.posts().get(i).placePath() + "%");
        }
        return query.setMaxResults(MOST_LISTED).getResultList();
    }

    /** Whether the officer is posted under one of the scope's places. */
    boolean isBelow(BeltNumber belt, Scope scope) {
        return em.createQuery(
                        "select pl.path from Officer o, Place pl where o.belt = :belt and pl.id = o.placeId",
                        String.class)
                .setParameter("belt", belt)
                .getResultStream()
                .anyMatch(path -> scope.posts().stream().anyMatch(post -> path.startsWith(post.placePath())));
    }

    /** Whether one of the scope's posts is held at the province itself. */
    boolean coversProvince(Scope scope) {
        long province = em.createQuery("select pl.id from Place pl where pl.kind = :kind", Long.class)
                .setParameter("kind", PlaceKind.PROVINCE)
                .setMaxResults(1)
                .getSingleResult();
        return scope.posts().stream().anyMatch(post -> post.placeId() == province);
    }

    /** The account of an officer who holds a post that may ask now; empty where the account is closed or the post ended. */
    public Optional<Long> findAskingAccount(BeltNumber belt, Instant now) {
        List<?> accounts = em.createNativeQuery(
                        "select account_id from enquiry_officer where belt_number = ?1 and role in (" + ASKING_ROLES
                                + ") and valid_from <= ?2 and (valid_until is null or valid_until > ?3)")
                .setParameter(1, belt.value())
                .setParameter(2, now.atOffset(ZoneOffset.UTC))
                .setParameter(3, now.atOffset(ZoneOffset.UTC))
                .setMaxResults(1)
                .getResultList();
        return accounts.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    /** Whether enquiries are stopped for all or for this link. */
    public boolean isStopped(String link) {
        return em.createQuery("select s from EnquirySwitch s where s.scope in :scopes", EnquirySwitch.class)
                .setParameter("scopes", List.of(EnquirySwitch.ALL, EnquirySwitch.ofLink(link)))
                .getResultStream()
                .anyMatch(EnquirySwitch::isStopped);
    }

    /** Every switch that was ever turned, by scope. */
    public List<EnquirySwitch> listSwitches() {
        return em.createQuery("select s from EnquirySwitch s order by s.scope", EnquirySwitch.class)
                .setMaxResults(MOST_LISTED)
                .getResultList();
    }

    /** The switch of a scope, running when it was never turned. @throws RuleViolation enquiry.link.malformed */
    EnquirySwitch switchOf(String scope) {
        EnquirySwitch found = scope == null ? null : em.find(EnquirySwitch.class, scope);
        return found == null ? new EnquirySwitch(scope) : found;
    }

    void keep(EnquirySwitch turned) {
        if (!em.contains(turned)) em.persist(turned);
    }
}
