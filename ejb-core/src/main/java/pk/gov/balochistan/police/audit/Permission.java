package pk.gov.balochistan.police.audit;

import pk.gov.balochistan.police.shared.TextKey;

/** Everything a person may ask of the system, one line of meaning each. Default is no. */
public enum Permission implements TextKey {
    /** Lodge a complaint of one's own, follow it with its number, keep a draft: open to everyone. */
    CITIZEN_COMPLAIN,
    CITIZEN_TRACK,
    /** Lodge for a citizen who stands at the desk, and print the receipt. */
    COMPLAINT_LODGE_FOR_CITIZEN,
    /** File complaints that another body received, from one sheet. */
    COMPLAINT_IMPORT,
    /** See complaints within the scope. */
    COMPLAINT_READ,
    /** Take a complaint of one's own post, add steps and files, resolve it. */
    COMPLAINT_WORK,
    /** Allocate a complaint to an officer, or to another post. */
    COMPLAINT_ASSIGN,
    /** Ask by a call whether an answer settles a complaint that one's post had no part in. */
    COMPLAINT_CONFIRM_BY_CALL,
    /** Confirm or refuse what an officer below proposes: that a complaint is not borne out. */
    COMPLAINT_DECIDE_FINDING,
    /** See the figures of the complaints under one's post, and take figures and lists away. */
    COMPLAINT_SUPERVISE,
    /** Propose by which rules complaints are routed and answered in time, and confirm or decline what another proposed. No case content. */
    COMPLAINT_RULES,
    /** Propose and approve under which policies programs search among persons by themselves; stop one. No case content. */
    AUTOMATION_POLICY,
    /** Read the register that the force keeps before the public: open to everyone. */
    PUBLIC_REGISTER,
    /** Read what the force publishes of complaints, in figures: open to everyone. */
    PUBLIC_FIGURES,
    /** Enter and amend a criminal record. */
    CRIMINAL_RECORD_WRITE,
    /** Find and open a criminal record, with a reason. */
    CRIMINAL_RECORD_READ,
    /** Take prints of a person on a ground of law, see them, and hand them out on an office's letter. */
    PRINT_TAKE,
    /** Take photographs of a person on a ground of law. */
    PHOTO_TAKE,
    /** Seal photographs to be shown to a witness, and read what came of the own ones. */
    ARRAY_COMPOSE,
    /** Show a sealed photo array to its witness without knowing the suspect, and write down what was said. */
    ARRAY_SHOW,
    /** Search prints under a policy, and conclude whether two are of one finger. */
    PRINT_EXAMINE,
    /** Destroy prints that are kept without a ground, together with another person. */
    PRINT_DESTROY,
    /** Expunge whole records whose term has ended or of which a court ordered it, together with another person; direct that one be kept. */
    RECORD_EXPUNGE,
    /** Enter who and what is looked for, confirm what another entered, and see the hits on one's own entries. */
    HOTLIST_ENTER,
    /** Check a person or vehicle at a picket against what is looked for, with a purpose. */
    HOTLIST_CHECK,
    /** Write the daily diary of one's station, sign what was drafted for it, strike an entry (Police Rules 22.48: nobody else may). */
    DIARY_WRITE,
    /** Read the daily diary of the stations within one's places, compare a printed page, and note that one has seen a day. */
    DIARY_READ,
    /** Ask by text whether a CNIC has a record, with one-time codes. */
    CRIMINAL_RECORD_SMS,
    /** Number first information reports for one's station, and add statements, sections and the dispatch to them. */
    FIR_REGISTER,
    /** Find and open first information reports within the scope, and print their copies. */
    FIR_READ,
    /** Suspend or restore an officer's enquiries by text, and see what was asked. */
    CRIMINAL_RECORD_SMS_SUPERVISE,
    /** Accounts, grants, locks and second factors. No case content. */
    ACCOUNT_ADMINISTER,
    /** Lift the lock of an account of one's own officers. */
    ACCOUNT_UNLOCK,
    /** One's own password, second factor and cards of codes. */
    ACCOUNT_OWN,
    /** Read the trail and check it. No case content. */
    AUDIT_READ,
    /** See what texts came and went and which failed; never their words. */
    MESSAGING_SUPERVISE;

    /** Whether it shows what the force knows of persons: refused while the trail cannot be sealed. Lodging and mending go on. */
    public boolean showsPersons() {
        return switch (this) {
            case COMPLAINT_READ,
                    COMPLAINT_SUPERVISE,
                    COMPLAINT_CONFIRM_BY_CALL,
                    COMPLAINT_DECIDE_FINDING,
                    CRIMINAL_RECORD_READ,
                    CRIMINAL_RECORD_WRITE,
                    PRINT_TAKE,
                    PHOTO_TAKE,
                    ARRAY_COMPOSE,
                    ARRAY_SHOW,
                    PRINT_EXAMINE,
                    PRINT_DESTROY,
                    RECORD_EXPUNGE,
                    HOTLIST_ENTER,
                    HOTLIST_CHECK,
                    DIARY_WRITE,
                    DIARY_READ,
                    FIR_REGISTER,
                    FIR_READ,
                    CRIMINAL_RECORD_SMS -> true;
            default -> false;
        };
    }

    @Override
    public String textKey() {
        return "role.permission." + name();
    }
}
