package pk.gov.balochistan.police.picket;

import pk.gov.balochistan.police.criminalrecord.AlikeRecord;
import pk.gov.balochistan.police.criminalrecord.WantedNotice;
import pk.gov.balochistan.police.hotlist.HotlistEntry;
import pk.gov.balochistan.police.hotlist.HotlistKind;
import pk.gov.balochistan.police.hotlist.Instruction;
import pk.gov.balochistan.police.hotlist.ListedPerson;
import pk.gov.balochistan.police.identifier.Cnic;
import pk.gov.balochistan.police.identifier.PersonDetails;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * The one line that an officer in the street is told of an entry or a court's order: what to do, why, who answers for it and on which order. Nothing
 * else about the person; for a name that is only like another, whose name it is, so that it can be compared.
 *
 * @param why the kind of entry or order; null where the match is only possible, but for a missing person
 * @param owner the post that answers for it; null where the place is no more
 * @param contact the owner's telephone; null for a court's order on a record, of which the control room knows
 * @param order number of the order; null where the match is only possible
 * @param like whose name it is; null where the very number was found
 * @param disputed whether the person on record says that it is about somebody else or otherwise wrong, so that the identity is made sure of first
 */
public record CheckLine(
        Instruction instruction,
        TextKey why,
        Place owner,
        String contact,
        String order,
        LikeName like,
        boolean disputed) {
    /**
     * Whose name is like the one asked.
     *
     * @param father null where not known
     * @param lastFour of the CNIC; null where there is none
     * @param isByAlias whether it is an alias that is like it, which is not told
     */
    public record LikeName(String name, String father, String lastFour, boolean isByAlias) {
        static LikeName of(String name, String father, Cnic cnic, boolean isByAlias) {
            return new LikeName(name, father, cnic == null ? null : cnic.lastFour(), isByAlias);
        }
    }

    static CheckLine of(HotlistEntry entry, Place owner) {
        return new CheckLine(
                entry.toldInstruction(), entry.kind(), owner, entry.contact(), entry.orderReference(), null, false);
    }

    /** An entry whose name is like the one asked. That somebody is missing is told, for the sake of that person; why somebody is wanted is not. */
    static CheckLine like(HotlistEntry entry, Place owner) {
        ListedPerson person = entry.person();
        return new CheckLine(
                Instruction.COMPARE,
                entry.kind() == HotlistKind.MISSING ? entry.kind() : null,
                owner,
                entry.contact(),
                null,
                LikeName.of(person.name(), person.father(), person.cnic(), false),
                false);
    }

    /** @param disputed whether the person on record says that the entry, or who it is about, is wrong */
    static CheckLine of(WantedNotice notice, Place station, boolean disputed) {
        return new CheckLine(Instruction.DETAIN, notice.kind(), station, null, notice.orderReference(), null, disputed);
    }

    /** A wanted person on record whose name is like the one asked. */
    static CheckLine like(AlikeRecord found, Place station) {
        PersonDetails person = found.record().person();
        return new CheckLine(
                Instruction.COMPARE,
                null,
                station,
                null,
                null,
                LikeName.of(person.name(), person.father(), person.cnic(), found.isByAlias()),
                found.record().disputedSince() != null);
    }

    /** Whether it is possible only, and so never a ground to detain anybody. */
    public boolean isPossible() {
        return like != null;
    }
}
