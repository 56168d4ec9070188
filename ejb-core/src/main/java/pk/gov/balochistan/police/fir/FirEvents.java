package pk.gov.balochistan.police.fir;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import pk.gov.balochistan.police.messaging.Outbox;
import pk.gov.balochistan.police.notice.NoticeLane;
import pk.gov.balochistan.police.organisation.Place;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.stationdiary.DiaryDrafts;
import pk.gov.balochistan.police.stationdiary.DiaryKind;
import pk.gov.balochistan.police.stationdiary.NewDraft;

/**
 * What happened to an FIR, told to whoever has to know: the informant by text, and the station's daily diary, for which an entry is drafted (Police Rules
 * 22.48: each event has one). Of a sealed one the diary says a number and nothing else: whoever reads the diary does not see it.
 */
@Dependent
class FirEvents {
    private final Outbox outbox;
    private final DiaryDrafts diary;

    @Inject
    FirEvents(Outbox outbox, DiaryDrafts diary) {
        this.outbox = outbox;
        this.diary = diary;
    }

    /** @param sections as they are cited, in their order */
    void registered(Fir fir, Place station, boolean isSealed, List<String> sections) {
        if (isSealed) draft(fir, station, fir.occurrence().reportedAt(), "diary.draft.firSealed");
        else
            draft(
                    fir,
                    station,
                    fir.occurrence().reportedAt(),
                    "diary.draft.fir",
                    String.join(", ", sections),
                    fir.informant().name());
    }

    void stated(Fir fir, Place station, boolean isSealed, FirStatement statement) {
        if (isSealed) draft(fir, station, statement.writtenAt(), "diary.draft.statementSealed");
        else draft(fir, station, statement.writtenAt(), "diary.draft.statement", statement.seq(), statement.saidBy());
    }

    private void draft(Fir fir, Place station, Instant at, String key, Object... more) {
        String number = fir.number().printed();
        List<Object> arguments = new ArrayList<>(List.of(number));
        arguments.addAll(List.of(more));
        diary.add(NewDraft.of(
                station,
                DiaryKind.REPORT,
                key,
                arguments,
                at,
                "FIR " + number,
                "/station/fir?s=" + station.code() + "&n=" + number));
    }

    /**
     * Tells the informant the number, in the language in which the report was told.
     *
     * @param isSealed the words then say nothing else, and no list of texts ties the phone to an FIR
     */
    void text(FirKey key, Place station, NewFir said, boolean isSealed, LocalDate on) {
        Language language = said.readOver().toldIn();
        outbox.notice(
                NoticeLane.OWN_STEP,
                isSealed ? null : key,
                said.informant().phone(),
                language,
                isSealed ? "firBook.sms.sealed" : "firBook.sms.registered",
                key.number(),
                on,
                station.name(language));
    }
}
