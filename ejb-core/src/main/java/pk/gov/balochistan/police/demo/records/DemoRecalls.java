package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.printexchange.AgencyCode;
import pk.gov.balochistan.police.printexchange.NewRelease;
import pk.gov.balochistan.police.printexchange.PrintReleases;
import pk.gov.balochistan.police.printexchange.ReleaseNumber;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.recall.NewTelling;
import pk.gov.balochistan.police.recall.Recalls;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Reason;
import pk.gov.balochistan.police.shared.Texts;

/** Prints that went to two other provinces before their case ended: one office was told, the other not yet. */
final class DemoRecalls {
    private final EntityManager em;
    private final PrintReleases releases;
    private final Recalls recalls;
    private final UserAccounts accounts;
    private final Instant now;
    private ReleaseNumber lahore;

    DemoRecalls(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.releases = new PrintReleases(em);
        this.recalls = new Recalls(em, new PrintSets(em, keys));
        this.accounts = new UserAccounts(em, keys);
        this.now = clock.instant();
    }

    /** While the set is still searched. @param toLahore else to Peshawar */
    void release(PrintSet set, boolean toLahore) {
        NewRelease to = new NewRelease(
                toLahore ? "Criminal Record Office, Lahore" : "Criminal Record Office, Peshawar",
                new AgencyCode(toLahore ? "PKPB-CRO" : "PKKP-CRO"),
                "SP Investigation",
                toLahore ? "SP/Inv/4120" : "DIG/CRO/77",
                day(60),
                false);
        Reason reason = new Reason("Whether he is known there under another name", "FIR 31/2026 Sariab");
        ReleaseNumber number =
                releases.enter(set, to, reason, examiner(), daysAgo(58)).number();
        if (toLahore) lahore = number;
    }

    void tell() {
        if (lahore == null) return;
        em.flush();
        recalls.tell(recalls.require(lahore), new NewTelling("CRO/Qta/309", day(12)), examiner(), daysAgo(12));
    }

    private Signatory examiner() {
        return accounts.require(Username.parse("cro.examiner")).signatory();
    }

    private LocalDate day(int ago) {
        return LocalDate.ofInstant(daysAgo(ago), Texts.PAKISTAN);
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
