package pk.gov.balochistan.police.trail;

import java.util.Objects;
import java.util.Optional;
import pk.gov.balochistan.police.audit.AuditEntry;
import pk.gov.balochistan.police.shared.KeyRing;

/** Visits the links of the database in the order of their numbers, each with its row, and holds them against the second store. */
final class ChainCheck {
    private final KeyRing keys;
    private final Findings findings;
    private final CopyWalk walk;
    private long next;
    private Optional<String> linkBefore;
    private long lowestId;
    private long rows;

    /** @param linkBefore the link before the first one visited; empty when it is not known */
    ChainCheck(KeyRing keys, Findings findings, CopyWalk walk, long first, Optional<String> linkBefore) {
        this.keys = keys;
        this.findings = findings;
        this.walk = walk;
        this.next = first;
        this.linkBefore = linkBefore;
        this.lowestId = first == 1 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }

    /** @param entry the row, or null when it is gone */
    void visit(AuditSeal seal, AuditEntry entry) {
        if (seal.seq() > next) {
            findings.add(new Finding(FindingKind.LINK_MISSING, next, seal.seq() - 1, 0));
            linkBefore = Optional.empty();
        }
        Optional<CopiedRow> copied = walk.at(seal.seq());
        checkRow(seal, entry);
        checkLink(seal, entry, copied);
        if (copied.isPresent()) compare(CopiedRow.of(seal, entry), copied.get());
        else if (seal.seq() <= walk.last()) findings.add(FindingKind.NOT_IN_COPY, seal.seq(), seal.entryId());
        linkBefore = Optional.of(seal.link());
        next = seal.seq() + 1;
        lowestId = Math.min(lowestId, seal.entryId());
        rows++;
    }

    /** The second store must not go on where the database ends. */
    void finish() {
        if (walk.last() >= next) findings.add(new Finding(FindingKind.CUT_OFF, next, walk.last(), 0));
        walk.skipTo(Long.MAX_VALUE);
    }

    /** The number after the last one visited. */
    long next() {
        return next;
    }

    long rows() {
        return rows;
    }

    /** The lowest id of the rows visited, or below any id when the whole chain is visited. */
    long lowestId() {
        return lowestId;
    }

    private void checkRow(AuditSeal seal, AuditEntry entry) {
        if (entry == null) findings.add(FindingKind.ROW_MISSING, seal.seq(), seal.entryId());
        else if (!entry.mac().equals(entry.macWith(keys)))
            findings.add(FindingKind.ROW_ALTERED, seal.seq(), seal.entryId());
    }

    private void checkLink(AuditSeal seal, AuditEntry entry, Optional<CopiedRow> copied) {
        Optional<String> before = linkBefore.or(() -> walk.linkBefore(seal.seq()));
        if (before.isEmpty() || (entry == null && copied.isEmpty())) return;
        String mac = entry == null ? copied.get().mac() : entry.mac();
        String right = AuditSeal.linkOf(keys, before.get(), seal.seq(), seal.entryId(), mac);
        if (!right.equals(seal.link())) findings.add(FindingKind.LINK_BROKEN, seal.seq(), seal.entryId());
    }

    private void compare(CopiedRow here, CopiedRow copied) {
        if (here.equals(copied)) return;
        if (!walk.isWhole()) {
            findings.add(FindingKind.COPY_ALTERED, here.seq(), copied.entryId());
            return;
        }
        boolean sameRow = here.contents().equals(copied.contents()) && Objects.equals(here.mac(), copied.mac());
        if (here.entryId() != copied.entryId()) findings.add(FindingKind.ORDER_CHANGED, here.seq(), here.entryId());
        else if (!sameRow && !here.contents().isEmpty())
            findings.add(FindingKind.ROW_NOT_AS_COPIED, here.seq(), here.entryId());
        if (!here.link().equals(copied.link()) || !here.sealedAt().equals(copied.sealedAt()))
            findings.add(FindingKind.LINK_NOT_AS_COPIED, here.seq(), here.entryId());
    }
}
