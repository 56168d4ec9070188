package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.criminalrecord.CriminalRecord;
import pk.gov.balochistan.police.criminalrecord.RecordedOffence;
import pk.gov.balochistan.police.destruction.Destructions;
import pk.gov.balochistan.police.destruction.FallenSets;
import pk.gov.balochistan.police.destruction.SetDestruction;
import pk.gov.balochistan.police.handpicture.HandPictures;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.keeping.NewKeeping;
import pk.gov.balochistan.police.phototaking.PhotoSets;
import pk.gov.balochistan.police.printtaking.PrintSet;
import pk.gov.balochistan.police.printtaking.PrintSets;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** Sets of invented persons whose case ended without a conviction: one is destroyed, one proposed, one kept by a court, the others wait. */
final class DemoDestruction {
    private final PrintSets sets;
    private final Destructions destructions;
    private final DemoRecalls recalls;
    private final UserAccounts accounts;
    private final Instant now;

    DemoDestruction(EntityManager em, KeyRing keys, Clock clock) {
        this.sets = new PrintSets(em, keys);
        this.destructions =
                new Destructions(em, new FallenSets(em, sets, new HandPictures(em, keys), new PhotoSets(em, keys)));
        this.recalls = new DemoRecalls(em, keys, clock);
        this.accounts = new UserAccounts(em, keys);
        this.now = clock.instant();
    }

    /** One of these records with a set that was taken on its first entry, which is cleared. */
    record Taken(CriminalRecord record, PrintSet set) {}

    void load(List<Taken> all) {
        Signatory one = person("cro.examiner");
        Signatory other = person("cro.second");
        for (int i = 0; i < all.size(); i++) {
            PrintSet set = all.get(i).set();
            RecordedOffence entry = all.get(i).record().offencesFor(true).get(0);
            if (i == 1 || i == 3) recalls.release(set, i == 1);
            sets.withdraw(all.get(i).record().id(), entry.seq(), entry.outcome().name(), one, daysAgo(20 - i));
            if (i > 2) continue;
            if (i == 2) {
                LocalDate day = LocalDate.ofInstant(daysAgo(16), Texts.PAKISTAN);
                destructions.keep(
                        set,
                        new NewKeeping("Sessions Judge Quetta", "Crl. 41", day, day.plusMonths(6)),
                        one,
                        daysAgo(15));
                continue;
            }
            SetDestruction proposed = destructions.propose(set, entry, one, daysAgo(10 - i));
            if (i == 0) destructions.confirm(proposed, set, entry, other, daysAgo(9));
        }
        recalls.tell();
    }

    private Signatory person(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
