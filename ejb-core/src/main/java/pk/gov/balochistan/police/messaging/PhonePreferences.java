package pk.gov.balochistan.police.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.identifier.Msisdn;

/** What the owners of phones asked for by text. */
@Dependent
public class PhonePreferences {
    private final EntityManager em;
    private final Set<String> read = new HashSet<>();
    private final Map<String, PhonePreference> known = new HashMap<>();

    @Inject
    public PhonePreferences(EntityManager em) {
        this.em = em;
    }

    /** Reads the rows of many phones at once, for a batch of texts; {@link #find} then asks no more for them. */
    public void readAhead(Collection<Msisdn> phones) {
        List<String> unread = phones.stream()
                .map(Msisdn::digits)
                .filter(digits -> !read.contains(digits))
                .toList();
        if (unread.isEmpty()) return;
        read.addAll(unread);
        em.createQuery("select p from PhonePreference p where p.phone in :phones", PhonePreference.class)
                .setParameter("phones", unread)
                .getResultList()
                .forEach(row -> known.put(row.phone(), row));
    }

    public Optional<PhonePreference> find(Msisdn phone) {
        if (read.contains(phone.digits())) return Optional.ofNullable(known.get(phone.digits()));
        return Optional.ofNullable(em.find(PhonePreference.class, phone.digits()));
    }

    /** The row of this phone, made when it is the first wish. */
    public PhonePreference of(Msisdn phone) {
        return find(phone).orElseGet(() -> {
            PhonePreference made = new PhonePreference(phone);
            em.persist(made);
            read.add(phone.digits());
            known.put(phone.digits(), made);
            return made;
        });
    }
}
