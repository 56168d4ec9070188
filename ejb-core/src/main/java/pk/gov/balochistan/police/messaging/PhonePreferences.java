package pk.gov.balochistan.police.messaging;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import pk.gov.balochistan.police.shared.Msisdn;

/** What the owners of phones asked for by text. */
@Dependent
public class PhonePreferences {
    private final EntityManager em;

    @Inject
    public PhonePreferences(EntityManager em) {
        this.em = em;
    }

    public Optional<PhonePreference> find(Msisdn phone) {
        return Optional.ofNullable(em.find(PhonePreference.class, phone.digits()));
    }

    /** The row of this phone, made when it is the first wish. */
    public PhonePreference of(Msisdn phone) {
        return find(phone).orElseGet(() -> {
            PhonePreference made = new PhonePreference(phone);
            em.persist(made);
            return made;
        });
    }
}
