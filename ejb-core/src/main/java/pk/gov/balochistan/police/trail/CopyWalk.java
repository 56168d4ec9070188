package pk.gov.balochistan.police.trail;

import java.util.Optional;
import pk.gov.balochistan.police.shared.KeyRing;

/** Walks through the second store beside the chain of the database, and checks the store's own signatures, links and order. */
final class CopyWalk implements AutoCloseable {
    private final CopyReader reader;
    private final long until;
    private final KeyRing keys;
    private final Findings findings;
    private CopiedRow ahead;
    private CopiedRow before;
    private boolean aheadIsWhole;
    private long compared;

    /** @param until the last number that counts; the sealer may add more meanwhile */
    CopyWalk(AuditCopy copy, long from, long until, KeyRing keys, Findings findings) {
        this.reader = copy.read(from);
        this.until = until;
        this.keys = keys;
        this.findings = findings;
        advance();
        while (ahead != null && ahead.seq() < from) {
            advance();
        }
    }

    /** The copy under this number, when the store has it. Numbers are asked for in rising order. */
    Optional<CopiedRow> at(long seq) {
        skipTo(seq);
        if (ahead == null || ahead.seq() != seq) return Optional.empty();
        compared++;
        return Optional.of(ahead);
    }

    /** Whether the line last given fits its own signature and the line before it. */
    boolean isWhole() {
        return aheadIsWhole;
    }

    /** The copied link of a number, when the walk stands just behind it. */
    Optional<String> linkBefore(long seq) {
        return before != null && before.seq() == seq - 1 ? Optional.of(before.link()) : Optional.empty();
    }

    /** Passes over what the database lacks: such a line is still checked against itself. */
    void skipTo(long seq) {
        while (ahead != null && ahead.seq() < seq) {
            if (!aheadIsWhole) findings.add(FindingKind.COPY_ALTERED, ahead.seq(), ahead.entryId());
            advance();
        }
    }

    /** The last number that the store holds, within what counts. */
    long last() {
        return until;
    }

    long compared() {
        return compared;
    }

    private void advance() {
        if (ahead != null) before = ahead;
        Optional<CopiedRow> next = reader.next();
        while (next.isPresent() && before != null && next.get().seq() <= before.seq()) {
            findings.add(FindingKind.COPY_ALTERED, next.get().seq(), next.get().entryId());
            next = reader.next();
        }
        ahead = next.filter(row -> row.seq() <= until).orElse(null);
        aheadIsWhole = ahead != null && isWhole(ahead);
    }

    private boolean isWhole(CopiedRow row) {
        if (!row.isSignedBy(keys)) return false;
        Optional<String> link = row.seq() == 1 ? Optional.of(AuditSeal.BEGINNING) : linkBefore(row.seq());
        return link.isEmpty() || row.isLinkedTo(link.get(), keys);
    }

    @Override
    public void close() {
        reader.close();
    }
}
