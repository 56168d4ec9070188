package pk.gov.balochistan.police.expunging;

import java.sql.SQLException;
import pk.gov.balochistan.police.criminalrecord.CourtOutcome;
import pk.gov.balochistan.police.criminalrecord.RecordNumber;
import pk.gov.balochistan.police.retention.Delay;

/** Begins what keeps a record, of each kind one. */
final class UnderWay {
    private final ExpungeOffice office;
    private final OwnersRows rows;

    UnderWay(ExpungeOffice office) {
        this.office = office;
        this.rows = new OwnersRows(office);
    }

    void begin(Delay delay, RecordNumber number) throws SQLException {
        long record = office.id(number);
        switch (delay) {
            case WANTED -> rows.wantedNotice(record, true);
            case IMPRISONED -> rows.stay(record, true);
            case HOTLIST -> {
                office.run(
                        "update criminal_record set cnic = '" + ExpungeOffice.CNIC.digits() + "' where id = " + record);
                rows.hotlist(true);
            }
            case HOTLIST_CHANGE -> {
                office.run("update criminal_record set cnic = '5440111122233' where id = " + record);
                rows.hotlistChange("5440111122233");
            }
            case TRACE -> {
                office.takePrints(number);
                rows.trace(record);
            }
            case COMPARISON -> {
                office.takePrints(number);
                rows.comparison(record, true);
            }
            case CORRECTION -> rows.correction(record, true);
            case CHANGE -> rows.change(record, true);
            case JOINING -> rows.merge(record, office.id(office.record(CourtOutcome.ACQUITTED)), true);
            case KEPT_PRINTS -> {
                office.takePrints(number);
                rows.keeping("print_keeping", "set_id", OwnersRows.setOf("print", record), true);
            }
            case KEPT_PHOTOGRAPHS -> {
                office.takePhotographs(number);
                rows.keeping("photo_keeping", "set_id", OwnersRows.setOf("photo", record), true);
            }
            case PRINTS -> {
                office.takePrints(number);
                rows.waitingDestruction("print", "fingers", record);
            }
            case PHOTOGRAPHS -> {
                office.takePhotographs(number);
                rows.waitingDestruction("photo", "photographs", record);
            }
            case ARRAY -> {
                office.takePhotographs(number);
                rows.array(record, true);
            }
            case OFFENDER_REGISTER -> rows.offender(record, true);
            case DOUBT -> {
                office.takePrints(number);
                rows.comparison(record, false);
                rows.identificationDoubt();
            }
            case PRINTS_DOUBT -> {
                office.takePrints(number);
                rows.setDoubt("print", record, true);
            }
            case PHOTOGRAPHS_DOUBT -> {
                office.takePhotographs(number);
                rows.setDoubt("photo", record, true);
            }
            case HOLD -> office.act(ExpungeOffice.ONE, desk -> desk.hold(number, ExpungeOffice.DIRECTION));
            case TERM, PENDING -> throw new IllegalArgumentException("of the entries");
        }
    }
}
