package pk.gov.balochistan.police.operations;

import jakarta.persistence.EntityManager;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import pk.gov.balochistan.police.accuracy.AccuracyReport;
import pk.gov.balochistan.police.accuracy.ConfirmedPairs;
import pk.gov.balochistan.police.audit.AuditBacklog;
import pk.gov.balochistan.police.audit.AuditNote;
import pk.gov.balochistan.police.audit.AuditTrail;
import pk.gov.balochistan.police.audit.Caller;
import pk.gov.balochistan.police.audit.Outcome;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.credential.Passwords;
import pk.gov.balochistan.police.identity.Enrolment;
import pk.gov.balochistan.police.identity.NewAccount;
import pk.gov.balochistan.police.identity.SignInRules;
import pk.gov.balochistan.police.identity.UserAccount;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.organisation.Officers;
import pk.gov.balochistan.police.organisation.Places;
import pk.gov.balochistan.police.printfolder.BatchReport;
import pk.gov.balochistan.police.printfolder.BatchRun;
import pk.gov.balochistan.police.printfolder.LineEnd;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.Texts;
import pk.gov.balochistan.police.trail.AuditCopy;
import pk.gov.balochistan.police.trail.AuditVerification;
import pk.gov.balochistan.police.trail.VerificationReport;

/**
 * What is done at the machine itself and not in the portal: the first administrator, an administrator who is locked out, the
 * check of the whole trail. Whoever may read the keys may do it; each act is a row of the trail. Prints one sentence and ends
 * with 0, with 1 when it was refused or something was found, with 2 when it was called wrongly.
 */
public final class Admin {
    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISCALLED = 2;

    /** Prints of others beside each confirmed pair, and the lot by which they are drawn: the same prints give the same figures. */
    private static final int STRANGERS = 500;

    private static final long LOT = 1861;

    private static final Caller CALLER = Caller.system("admin");
    private static final String HELP =
            """
            ./run admin create-admin NAME         opens an administrator's account and prints its first password;
                                                  two are needed, since one proposes posts and another confirms them
            ./run admin unlock NAME               opens an account again, whatever had closed it
            ./run admin reset-second-factor NAME  the app and the card of codes end; the next sign-in sets up anew
            ./run admin verify-audit              checks the whole audit trail against its signatures and the second store
            ./run admin matcher-accuracy          measures the matcher of prints on the pairs that examiners have confirmed;
                                                  ./run bench fingerprint --accuracy is the same
            ./run admin import-prints FOLDER --batch NAME [--dry-run]
                                                  imports the old prints, cards and photographs that FOLDER/list.csv names, in the
                                                  name of the examiner who authorised the batch; README.md says how
            ./run admin invented-card FILE        writes the card of an invented person, to try the page of cards with
            """;

    private final CoreUnit core;
    private final Map<String, String> environment;
    private final Clock clock;
    private final PrintStream out;

    Admin(CoreUnit core, Map<String, String> environment, Clock clock, PrintStream out) {
        this.core = core;
        this.environment = environment;
        this.clock = clock;
        this.out = out;
    }

    public static void main(String[] arguments) {
        Map<String, String> environment = System.getenv();
        if (arguments.length == 0 || arguments[0].equals("help")) {
            System.out.print(HELP);
            return;
        }
        int code;
        try (CoreUnit core = CoreUnit.of(environment)) {
            code = new Admin(core, environment, Clock.systemUTC(), System.out).run(arguments);
        } catch (IllegalArgumentException missing) {
            System.out.println(missing.getMessage());
            code = MISCALLED;
        }
        System.exit(code);
    }

    int run(String... arguments) {
        try {
            return switch (String.join(" ", arguments).replaceFirst(" .*", "") + " " + (arguments.length - 1)) {
                case "create-admin 1" -> createAdmin(Username.parse(arguments[1]));
                case "unlock 1" -> unlock(Username.parse(arguments[1]));
                case "reset-second-factor 1" -> resetSecondFactor(Username.parse(arguments[1]));
                case "verify-audit 0" -> verifyAudit();
                case "matcher-accuracy 0" -> matcherAccuracy();
                default -> arguments[0].equals("import-prints") ? importPrints(arguments) : miscalled(arguments);
            };
        } catch (RuleViolation refusal) {
            out.println(Texts.text(refusal.key(), Language.ENGLISH, refusal.arguments()));
            return REFUSED;
        }
    }

    private int miscalled(String... arguments) {
        out.println(
                "admin does not know \"" + String.join(" ", arguments) + "\"; ./run admin help lists what it knows.");
        return MISCALLED;
    }

    private int createAdmin(Username name) {
        String password = Passwords.oneTime();
        core.perform(em -> {
            Enrolment enrolment = enrolment(em);
            NewAccount input =
                    new NewAccount(name, null, Texts.text(Role.ADMINISTRATOR.textKey(), Language.ENGLISH), urduName());
            UserAccount account = enrolment.open(input, password, CALLER.actor());
            String province = new Places(em, clock).province().code();
            enrolment.grant(account, Role.ADMINISTRATOR, province, clock.instant(), null, CALLER.actor());
            write(em, "create-admin", account);
        });
        out.println(
                "Opened " + name + ". First password, shown once and to be changed at the first sign-in: " + password);
        out.println(
                "Posts and new accounts need two administrators, one who proposes and one who confirms: open a second one for"
                        + " another person.");
        return DONE;
    }

    private static String urduName() {
        return Texts.text(Role.ADMINISTRATOR.textKey(), Language.URDU);
    }

    private int unlock(Username name) {
        core.perform(em -> {
            UserAccount account = accounts(em).require(name);
            enrolment(em).unlock(account);
            write(em, "unlock", account);
        });
        out.println("The account " + name + " is open.");
        return DONE;
    }

    private int resetSecondFactor(Username name) {
        core.perform(em -> {
            UserAccount account = accounts(em).require(name);
            enrolment(em).resetSecondFactor(account);
            write(em, "reset-second-factor", account);
        });
        out.println("The next sign-in of " + name + " sets up a second factor anew.");
        return DONE;
    }

    private int verifyAudit() {
        VerificationReport report = core.inTransaction(
                em -> new AuditVerification(em, core.keys(), AuditCopy.of(environment, clock)).everything());
        report.findings().forEach(finding -> out.println(finding.text(Language.ENGLISH)));
        if (report.uncopied() > 0) out.println(text("audit.check.uncopied", report.uncopied()));
        out.println(
                report.isSound()
                        ? text("audit.check.sound", report.rows(), report.copied(), report.pending())
                        : text("audit.check.found", report.found()));
        return report.isSound() ? DONE : REFUSED;
    }

    /** Names nobody: shares and how many they rest on. */
    private int matcherAccuracy() {
        AccuracyReport report = core.inTransaction(em -> {
            AccuracyReport measured = new ConfirmedPairs(em, core.keys()).measure(STRANGERS, LOT);
            AuditNote note = new AuditNote(null, null, measured.auditDetail());
            new AuditTrail(em, core.keys(), clock).add(CALLER, "PRINT_EXAMINE:matcher-accuracy", Outcome.OK, note);
            return measured;
        });
        report.lines().forEach(out::println);
        return DONE;
    }

    /** Its folder, and {@code --batch NAME} with or without {@code --dry-run} in any order. */
    private int importPrints(String... arguments) {
        List<String> words = new ArrayList<>(List.of(arguments).subList(1, arguments.length));
        boolean isDry = words.remove("--dry-run");
        int named = words.indexOf("--batch");
        if (words.size() != 3 || named < 0 || named > 1) {
            out.println(text(named < 0 ? "printImport.said.noBatch" : "printImport.said.call"));
            return MISCALLED;
        }
        String batch = words.get(named + 1);
        Path folder = Path.of(words.get(named == 0 ? 2 : 0));
        BatchRun.Means means =
                new BatchRun.Means(core::inTransaction, core.keys(), clock, new AuditBacklog(), new SignInRules());
        BatchReport report = new BatchRun(means, batch, isDry).run(folder, this::tellEveryHundred);
        out.println(text(
                isDry ? "printImport.said.dry" : "printImport.said.done",
                report.size(),
                report.count(LineEnd.TAKEN),
                report.count(LineEnd.KNOWN),
                report.count(LineEnd.WAITING),
                report.count(LineEnd.REFUSED)));
        if (!report.isReconciled()) out.println(text("printImport.said.unlike", report.kept()));
        return report.isReconciled() && report.count(LineEnd.REFUSED) == 0 ? DONE : REFUSED;
    }

    private void tellEveryHundred(int done) {
        if (done % 100 == 0) out.println(text("printImport.said.progress", done));
    }

    private static String text(String key, Object... arguments) {
        return Texts.text(key, Language.ENGLISH, arguments);
    }

    private void write(EntityManager em, String act, UserAccount account) {
        AuditNote note = AuditNote.of(account.auditTarget());
        new AuditTrail(em, core.keys(), clock).add(CALLER, "ACCOUNT_ADMINISTER:" + act, Outcome.OK, note);
    }

    private UserAccounts accounts(EntityManager em) {
        return new UserAccounts(em, core.keys());
    }

    private Enrolment enrolment(EntityManager em) {
        return new Enrolment(accounts(em), new Officers(em), new Places(em, clock), new SignInRules(), clock);
    }
}
