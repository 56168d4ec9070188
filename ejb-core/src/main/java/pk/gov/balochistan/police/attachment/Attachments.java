package pk.gov.balochistan.police.attachment;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Register of files. A record's desk decides who may add or open; here a file is only ever found within its own record. */
@Dependent
public class Attachments {
    private static final int MOST_A_RECORD = 50;

    private final EntityManager em;
    private final KeyRing keys;
    private final FileScanner scanner;

    @Inject
    public Attachments(EntityManager em, KeyRing keys, FileScanner scanner) {
        this.em = em;
        this.keys = keys;
        this.scanner = scanner;
    }

    /**
     * Takes a file in as {@link ReceivedFile} makes it.
     *
     * @throws RuleViolation attachment.refusal.tooMany, and those of {@link ReceivedFile#of}
     */
    public Attachment add(String owner, String fileName, byte[] content, String addedBy, Instant at) {
        return add(owner, fileName, content, false, addedBy, at);
    }

    /** The same for a file that the complainant gives, and which is never shown as an officer's. */
    public Attachment addOfCitizen(String owner, String fileName, byte[] content, String addedBy, Instant at) {
        return add(owner, fileName, content, true, addedBy, at);
    }

    private Attachment add(
            String owner, String fileName, byte[] content, boolean ofCitizen, String addedBy, Instant at) {
        if (list(owner).size() >= MOST_A_RECORD) throw new RuleViolation("attachment.refusal.tooMany", MOST_A_RECORD);
        ReceivedFile file = ReceivedFile.of(fileName, content, scanner);
        Attachment attachment = new Attachment(owner, file, ofCitizen, addedBy, at);
        em.persist(attachment);
        attachment.seal(file.content(), keys);
        return attachment;
    }

    /** Oldest first, at most 50. Uses attachment_owner_ix. */
    public List<AttachmentRow> list(String owner) {
        return em.createQuery(
                        "select new pk.gov.balochistan.police.attachment.AttachmentRow(a.fileName, a.mediaType, a.octets,"
                                + " a.sha256, a.addedAt, a.ofCitizen) from Attachment a where a.owner = :owner order by a.id",
                        AttachmentRow.class)
                .setParameter("owner", owner)
                .setMaxResults(MOST_A_RECORD)
                .getResultList();
    }

    public Optional<AttachmentFile> open(String owner, String sha256) {
        return em.createQuery("select a from Attachment a where a.owner = :owner and a.sha256 = :sha", Attachment.class)
                .setParameter("owner", owner)
                .setParameter("sha", sha256)
                .getResultStream()
                .findFirst()
                .map(a -> new AttachmentFile(a.fileName(), a.mediaType(), a.open(keys)));
    }
}
