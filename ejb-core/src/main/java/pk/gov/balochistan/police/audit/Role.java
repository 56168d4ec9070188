package pk.gov.balochistan.police.audit;

import static pk.gov.balochistan.police.audit.Permission.*;

import java.util.EnumSet;
import java.util.Set;
import pk.gov.balochistan.police.shared.TextKey;

/**
 * What a post may do. A person holds a role at a place from one day to another (a grant); the level is the rung of the ladder on
 * which a complaint about the police may rest (DOMAIN.md 5: SHO, SDPO, SP, DPO, RPO, province).
 */
public enum Role implements TextKey {
    FRONT_DESK(Level.STATION, COMPLAINT_LODGE_FOR_CITIZEN),
    STATION_OFFICER(
            Level.STATION,
            DIARY_READ,
            FIR_REGISTER,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            HOTLIST_ENTER,
            HOTLIST_CHECK,
            CRIMINAL_RECORD_SMS,
            ARRAY_SHOW),
    SHO(
            Level.STATION,
            DIARY_WRITE,
            DIARY_READ,
            FIR_REGISTER,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_LODGE_FOR_CITIZEN,
            CRIMINAL_RECORD_SMS,
            ACCOUNT_UNLOCK,
            HOTLIST_ENTER,
            HOTLIST_CHECK,
            ARRAY_SHOW),
    SDPO(
            Level.CIRCLE,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_DECIDE_FINDING,
            CRIMINAL_RECORD_SMS,
            ACCOUNT_UNLOCK,
            HOTLIST_ENTER,
            HOTLIST_CHECK,
            ARRAY_SHOW),
    CITY_SP(
            Level.CITY_DIVISION,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_DECIDE_FINDING,
            ACCOUNT_UNLOCK,
            HOTLIST_ENTER,
            HOTLIST_CHECK),
    TRAFFIC_SP(Level.CITY_DIVISION, COMPLAINT_READ, COMPLAINT_WORK, COMPLAINT_ASSIGN, HOTLIST_CHECK),
    DPO(
            Level.DISTRICT,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_CONFIRM_BY_CALL,
            COMPLAINT_DECIDE_FINDING,
            ACCOUNT_UNLOCK,
            CRIMINAL_RECORD_SMS_SUPERVISE,
            HOTLIST_ENTER,
            HOTLIST_CHECK),
    RPO(
            Level.RANGE,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_CONFIRM_BY_CALL,
            COMPLAINT_DECIDE_FINDING,
            CRIMINAL_RECORD_SMS_SUPERVISE,
            HOTLIST_ENTER),
    /** Hears what the regional officers miss, and nothing that is about one of them: on their rung, as the rank is. */
    ADDITIONAL_IG(
            Level.RANGE,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_CONFIRM_BY_CALL,
            COMPLAINT_DECIDE_FINDING,
            COMPLAINT_RULES,
            AUTOMATION_POLICY,
            CRIMINAL_RECORD_SMS_SUPERVISE,
            HOTLIST_ENTER),
    PROVINCE(
            Level.PROVINCE,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_IMPORT,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_CONFIRM_BY_CALL,
            COMPLAINT_DECIDE_FINDING,
            COMPLAINT_RULES,
            AUTOMATION_POLICY,
            CRIMINAL_RECORD_SMS_SUPERVISE,
            HOTLIST_ENTER),
    INSPECTOR_GENERAL(
            Level.PROVINCE,
            DIARY_READ,
            FIR_READ,
            COMPLAINT_READ,
            COMPLAINT_WORK,
            COMPLAINT_ASSIGN,
            COMPLAINT_SUPERVISE,
            COMPLAINT_CONFIRM_BY_CALL,
            COMPLAINT_DECIDE_FINDING,
            COMPLAINT_RULES,
            AUTOMATION_POLICY,
            CRIMINAL_RECORD_SMS_SUPERVISE,
            HOTLIST_ENTER),
    /** The muharrir: keeps the daily diary and the registers of a station. */
    STATION_CLERK(Level.STATION, DIARY_WRITE, DIARY_READ),
    KHIDMAT_INCHARGE(Level.STATION, COMPLAINT_LODGE_FOR_CITIZEN, COMPLAINT_READ, COMPLAINT_WORK),
    CRO_EXAMINER(
            Level.STATION,
            CRIMINAL_RECORD_WRITE,
            CRIMINAL_RECORD_READ,
            PRINT_TAKE,
            PHOTO_TAKE,
            ARRAY_COMPOSE,
            PRINT_EXAMINE,
            PRINT_DESTROY,
            RECORD_EXPUNGE,
            HOTLIST_ENTER,
            HOTLIST_CHECK),
    PROSECUTOR(Level.STATION),
    GENDER_DESK(Level.STATION, COMPLAINT_LODGE_FOR_CITIZEN, COMPLAINT_READ, COMPLAINT_WORK),
    AUDITOR(Level.PROVINCE, AUDIT_READ),
    ADMINISTRATOR(Level.STATION, ACCOUNT_ADMINISTER, MESSAGING_SUPERVISE),
    /** The body outside the police to which torture in custody and complaints about the head of the force go. */
    EXTERNAL_BODY(Level.OUTSIDE, COMPLAINT_READ, COMPLAINT_WORK);

    /** Rungs of the ladder, lowest first. {@code OUTSIDE} is the external body above the province. */
    public static final class Level {
        public static final int STATION = 0;
        public static final int CIRCLE = 1;
        public static final int CITY_DIVISION = 2;
        public static final int DISTRICT = 3;
        public static final int RANGE = 4;
        public static final int PROVINCE = 5;
        public static final int OUTSIDE = 6;

        private Level() {}
    }

    private final int level;
    private final Set<Permission> permissions;

    Role(int level, Permission... permissions) {
        this.level = level;
        EnumSet<Permission> all = EnumSet.of(ACCOUNT_OWN);
        all.addAll(Set.of(permissions));
        this.permissions = all;
    }

    public int level() {
        return level;
    }

    /** Whether the post stands on the ladder of command; the others see only what was given to them. */
    public boolean isOnLadder() {
        return switch (this) {
            case STATION_OFFICER, SHO, SDPO, CITY_SP, DPO, RPO, ADDITIONAL_IG, PROVINCE, INSPECTOR_GENERAL -> true;
            default -> false;
        };
    }

    /**
     * Whether an officer of the force alone may hold it, known by the belt number: the rule that nobody sees a complaint that names
     * them works by the officer. Counter staff, prosecutors, auditors, administrators and the external body may be civilians.
     */
    public boolean needsOfficer() {
        return switch (this) {
            case FRONT_DESK, KHIDMAT_INCHARGE, PROSECUTOR, AUDITOR, ADMINISTRATOR, EXTERNAL_BODY -> false;
            default -> true;
        };
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Whether the system has any work for the post yet, beside the keeping of its own account. */
    public boolean hasDesk() {
        return permissions.size() > 1;
    }

    @Override
    public String textKey() {
        return "role." + name();
    }
}
