package pk.gov.balochistan.police.duress;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pk.gov.balochistan.police.complaint.Complaint;
import pk.gov.balochistan.police.complaint.EventKind;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.grievance.DuressWord;
import pk.gov.balochistan.police.identifier.Msisdn;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of the words that mean danger, and of the alarms that they raise. */
@Dependent
public class AgreedWords {
    private final EntityManager em;
    private final KeyRing keys;
    private final Clock clock;
    private final Set<Msisdn> read = new HashSet<>();
    private final Map<Msisdn, List<Agreed>> known = new HashMap<>();

    @Inject
    public AgreedWords(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.keys = keys;
        this.clock = clock;
    }

    private record Agreed(AgreedWord word, Complaint complaint) {}

    /** Keeps the word of a case that was just added. @param word null for none */
    public void agree(Complaint complaint, DuressWord word) {
        if (word == null) return;
        em.flush(); // The case's own row goes first: the mapper knows of no order between the two tables.
        em.persist(new AgreedWord(complaint, word, keys));
    }

    /** The word of a case. Whoever asks has made sure that the reader may call the complainant. */
    public Optional<DuressWord> of(Complaint complaint) {
        if (!complaint.complainant().hasAgreedWord()) return Optional.empty();
        return Optional.ofNullable(em.find(AgreedWord.class, complaint.id())).map(agreed -> agreed.word(keys));
    }

    /** Reads the words of many phones at once, for a batch of texts. Uses complaint_phone_ix. */
    public void readAhead(Collection<Msisdn> phones) {
        List<Msisdn> unread = phones.stream()
                .distinct()
                .filter(phone -> !read.contains(phone))
                .toList();
        if (unread.isEmpty()) return;
        read.addAll(unread);
        em.createQuery(
                        "select w, c from AgreedWord w, Complaint c where c.id = w.complaintId"
                                + " and c.complainant.person.phone in :phones",
                        Object[].class)
                .setParameter("phones", unread)
                .getResultList()
                .forEach(row -> keep(new Agreed((AgreedWord) row[0], (Complaint) row[1])));
    }

    private void keep(Agreed agreed) {
        Msisdn phone = agreed.complaint().complainant().person().phone();
        known.computeIfAbsent(phone, first -> new ArrayList<>()).add(agreed);
    }

    private List<Agreed> ofPhone(Msisdn phone) {
        readAhead(List.of(phone));
        return known.getOrDefault(phone, List.of());
    }

    /** Whether a word was agreed with whoever has this phone. */
    public boolean isAgreedWith(Msisdn phone) {
        return !ofPhone(phone).isEmpty();
    }

    /**
     * Listens to what came from a phone, and raises the alarm on each case whose word is in it. An alarm that stands already stays as it
     * is. Nothing is sent, what waited to be sent is not, and nothing that the citizen reads changes.
     *
     * @param actor the phone, as the trail names it
     * @return the cases whose word was heard, whether or not an alarm stood
     */
    public List<Complaint> hear(Msisdn phone, String text, String actor) {
        List<Complaint> heard = ofPhone(phone).stream()
                .filter(agreed -> agreed.word().word(keys).isIn(text))
                .map(Agreed::complaint)
                .toList();
        heard.stream()
                .filter(complaint -> complaint.complainant().dangerAt() == null)
                .forEach(complaint -> raise(complaint, actor));
        return heard;
    }

    private void raise(Complaint complaint, String actor) {
        complaint.complainant().inDanger(clock.instant());
        complaint.record(EventKind.DANGER, new Step(actor, clock.instant(), null, false), null);
        new Outbox(em, keys, clock).withdraw(complaint);
    }

    /** An officer says what was done. @throws RuleViolation complaint.refusal.noDanger, complaint.refusal.noteMissing */
    void answer(Complaint complaint, Step done) {
        if (complaint.complainant().dangerAt() == null) throw new RuleViolation("complaint.refusal.noDanger");
        complaint.record(EventKind.DANGER_ANSWERED, done.requireNote(), null);
        complaint.complainant().dangerAnswered();
    }
}
