package pk.gov.balochistan.police.demo.records;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import pk.gov.balochistan.police.audit.Role;
import pk.gov.balochistan.police.audit.Signatory;
import pk.gov.balochistan.police.identity.UserAccounts;
import pk.gov.balochistan.police.identity.Username;
import pk.gov.balochistan.police.policy.AutomatedFunction;
import pk.gov.balochistan.police.policy.NewPolicy;
import pk.gov.balochistan.police.policy.Policies;
import pk.gov.balochistan.police.policy.PolicyRun;
import pk.gov.balochistan.police.policy.PolicyTerms;
import pk.gov.balochistan.police.policy.RunOutcome;
import pk.gov.balochistan.police.policy.RunReason;
import pk.gov.balochistan.police.policy.SwitchOff;
import pk.gov.balochistan.police.policy.SwitchOrder;
import pk.gov.balochistan.police.policy.UsePolicy;
import pk.gov.balochistan.police.policy.Worded;
import pk.gov.balochistan.police.shared.KeyRing;
import pk.gov.balochistan.police.shared.Texts;

/** What two officers of the province decided about checks and searches, and what came of some; and a policy that waits for the second. */
public final class DemoPolicies {
    private static final String HEAD = "ig.balochistan";
    private static final String ADDITIONAL = "addl.ig";
    private static final int RUNS = 14;

    private final EntityManager em;
    private final UserAccounts accounts;
    private final Instant now;

    public DemoPolicies(EntityManager em, KeyRing keys, Clock clock) {
        this.em = em;
        this.accounts = new UserAccounts(em, keys);
        this.now = clock.instant();
    }

    /** Fills its part, in the transaction of the whole. */
    public void load() {
        propose(recordChecks(), 40).approve(person(HEAD), daysAgo(40));
        em.flush();
        SwitchOff stop = new SwitchOff(
                new SwitchOrder(AutomatedFunction.HOTLIST_CHECK, "Cards of codes were lost at one picket."),
                person(ADDITIONAL),
                daysAgo(21));
        policies(21).add(stop);
        stop.proposeOn("Every officer of the picket has a new card.", person(ADDITIONAL), daysAgo(20));
        stop.confirmOn(person(HEAD), daysAgo(19));
        for (int i = 0; i < RUNS; i++) run(i);
        propose(alikeNames(), 30).approve(person(HEAD), daysAgo(30));
        propose(looks(), 30).approve(person(HEAD), daysAgo(29));
        propose(prints(), 22).approve(person(HEAD), daysAgo(21));
        propose(fingers(), 21).approve(person(HEAD), daysAgo(20));
        propose(traces(), 21).approve(person(HEAD), daysAgo(20));
        propose(tracesAmongThemselves(), 21).approve(person(HEAD), daysAgo(20));
        propose(hotelGuests(), 2);
    }

    private UsePolicy propose(NewPolicy proposed, int days) {
        Policies policies = policies(days);
        UsePolicy policy =
                new UsePolicy(proposed, policies.nextEdition(proposed.function()), person(ADDITIONAL), daysAgo(days));
        policies.add(policy);
        return policy;
    }

    private NewPolicy recordChecks() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "Officers at pickets ask, by text or on a page, whether a CNIC or a number plate is looked for. An"
                                + " answer is a lead; the post that looks for the person confirms it before anybody is"
                                + " arrested.",
                        "ناکوں پر افسر پیغام یا صفحے سے پوچھتے ہیں کہ شناختی کارڈ یا نمبر پلیٹ کی تلاش ہے یا نہیں۔ جواب صرف اشارہ"
                                + " ہے؛ گرفتاری سے پہلے تلاش کرنے والا تھانہ تصدیق کرتا ہے۔"),
                basis(),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: all 13 digits, or all signs of the plate, are the same.",
                        "کوئی حد نہیں: تمام 13 ہندسے، یا نمبر پلیٹ کے تمام حروف اور ہندسے ایک جیسے ہوں۔"));
        return new NewPolicy(
                AutomatedFunction.HOTLIST_CHECK,
                terms,
                today().minusDays(40),
                today().plusDays(300),
                "Replaces what came with the program.");
    }

    private NewPolicy alikeNames() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The Criminal Record Office, and officers at pickets, look for a person by name where no CNIC is known. A name like another is"
                                + " a lead and never a ground to detain anybody.",
                        "جہاں شناختی کارڈ معلوم نہ ہو، کریمنل ریکارڈ آفس اور ناکوں پر افسر نام سے تلاش کرتے ہیں۔ ملتا جلتا نام صرف اشارہ ہے، کسی کو"
                                + " روکنے کی وجہ نہیں۔"),
                basis(),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "Names that sound alike are listed, the likest first.",
                        "ایک جیسے سنائی دینے والے نام دکھائے جاتے ہیں، سب سے ملتے پہلے۔"));
        return new NewPolicy(
                AutomatedFunction.NAME_MATCH,
                terms,
                today().minusDays(30),
                today().plusDays(330),
                "Officers asked for it where people have no card.");
    }

    private NewPolicy looks() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The Criminal Record Office looks for a person whom a witness described. Who looks so is a lead and never a"
                                + " ground to detain anybody; what is listed names nobody.",
                        "کریمنل ریکارڈ آفس گواہ کے بتائے ہوئے حلیے سے شخص تلاش کرتا ہے۔ ملتا جلتا حلیہ صرف اشارہ ہے، کسی کو روکنے کی وجہ"
                                + " نہیں؛ فہرست میں کسی کا نام نہیں ہوتا۔"),
                basis(),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: every code that was chosen is on record, and nobody is listed where more than 200 persons look so.",
                        "کوئی حد نہیں: ہر چنی ہوئی بات ریکارڈ پر ہو؛ 200 سے زیادہ افراد ہوں تو کوئی فہرست نہیں۔"));
        return new NewPolicy(
                AutomatedFunction.LOOKS_SEARCH,
                terms,
                today().minusDays(29),
                today().plusDays(330),
                "Witnesses seldom know a name.");
    }

    private NewPolicy prints() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The Criminal Record Office searches the prints of a person who was arrested, is a convict, or of whom a"
                                + " magistrate ordered it, among the prints on record. Two examiners decide; the list is a lead.",
                        "کریمنل ریکارڈ آفس گرفتار یا سزا یافتہ شخص کے، یا مجسٹریٹ کے حکم سے لیے گئے نشان ریکارڈ میں تلاش کرتا ہے۔"
                                + " فیصلہ دو ماہر کرتے ہیں؛ فہرست صرف اشارہ ہے۔"),
                new Worded(
                        "Identification of Prisoners Act 1920, sections 3 to 5; Balochistan Police Act 2011.",
                        "آئیڈنٹیفیکیشن آف پرزنرز ایکٹ 1920، دفعات 3 تا 5؛ بلوچستان پولیس ایکٹ 2011۔"),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: the ten likeliest persons are listed, and no score is shown.",
                        "کوئی حد نہیں: دس قریب ترین افراد کی فہرست، کوئی نمبر نہیں دکھایا جاتا۔"));
        return new NewPolicy(
                AutomatedFunction.PRINT_IDENTIFY,
                terms,
                today().minusDays(20),
                today().plusDays(300),
                "The first policy for prints.");
    }

    private NewPolicy fingers() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "Officers at pickets send one finger of whoever is arrested, or agrees, to be compared with the prints of persons"
                                + " who are looked for and of nobody else. Two examiners decide; until then nobody is detained on it.",
                        "ناکوں پر افسر گرفتار شخص کی، یا راضی شخص کی، ایک انگلی بھیجتے ہیں؛ موازنہ صرف ان کے نشانوں سے ہوتا ہے جن کی تلاش"
                                + " ہے۔ فیصلہ دو ماہر کرتے ہیں؛ تب تک اس پر کوئی نہیں روکا جاتا۔"),
                new Worded(
                        "Identification of Prisoners Act 1920, section 4; Code of Criminal Procedure 1898, sections 54 and 87.",
                        "آئیڈنٹیفیکیشن آف پرزنرز ایکٹ 1920، دفعہ 4؛ ضابطہ فوجداری 1898، دفعات 54 اور 87۔"),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: the three likeliest prints go to examiners, and no score is shown.",
                        "کوئی حد نہیں: تین قریب ترین نشان ماہرین کو جاتے ہیں، کوئی نمبر نہیں دکھایا جاتا۔"));
        return new NewPolicy(
                AutomatedFunction.PRINT_CHECK,
                terms,
                today().minusDays(19),
                today().plusDays(300),
                "Some people at pickets carry no card.");
    }

    private NewPolicy traces() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The Criminal Record Office compares traces from scenes with the prints on record, and new prints with the"
                                + " traces that nobody solved. Two examiners decide; the list is a lead.",
                        "کریمنل ریکارڈ آفس جائے وقوعہ کے نشان ریکارڈ کے نشانوں سے ملاتا ہے، اور نئے نشان ان سے جو حل نہیں ہوئے۔"
                                + " فیصلہ دو ماہر کرتے ہیں؛ فہرست صرف اشارہ ہے۔"),
                basis(),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: the ten likeliest prints are listed, and no score is shown.",
                        "کوئی حد نہیں: دس قریب ترین نشانوں کی فہرست، کوئی نمبر نہیں دکھایا جاتا۔"));
        return new NewPolicy(
                AutomatedFunction.LATENT_SEARCH,
                terms,
                today().minusDays(19),
                today().plusDays(300),
                "The first policy for traces.");
    }

    private NewPolicy tracesAmongThemselves() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The Criminal Record Office compares a trace from one scene with those from other scenes, to learn which were left by one"
                                + " hand. Two examiners decide; nobody is named by it, and the list is a lead.",
                        "کریمنل ریکارڈ آفس ایک جائے وقوعہ کا نشان دوسری جگہوں کے نشانوں سے ملاتا ہے تاکہ معلوم ہو کہ کون سے ایک ہی ہاتھ کے"
                                + " ہیں۔ فیصلہ دو ماہر کرتے ہیں؛ اس سے کسی کا نام ظاہر نہیں ہوتا، اور فہرست صرف اشارہ ہے۔"),
                basis(),
                Role.ADDITIONAL_IG,
                null,
                new Worded(
                        "No threshold: the ten likeliest traces are listed, and no score is shown.",
                        "کوئی حد نہیں: جائے وقوعہ کے دس قریب ترین نشانوں کی فہرست، کوئی نمبر نہیں دکھایا جاتا۔"));
        return new NewPolicy(
                AutomatedFunction.LATENT_AGAINST_LATENT,
                terms,
                today().minusDays(19),
                today().plusDays(300),
                "One hand works in several districts.");
    }

    private NewPolicy hotelGuests() {
        PolicyTerms terms = new PolicyTerms(
                new Worded(
                        "The guests whom hotels report are compared with wanted persons. A hit goes to the station of"
                                + " the hotel and nowhere else.",
                        "ہوٹلوں کے بتائے ہوئے مہمانوں کا مطلوب افراد سے موازنہ۔ نتیجہ صرف ہوٹل کے تھانے کو جاتا ہے۔"),
                basis(),
                Role.PROVINCE,
                null,
                new Worded("No threshold: all 13 digits are the same.", "کوئی حد نہیں: تمام 13 ہندسے ایک جیسے ہوں۔"));
        return new NewPolicy(
                AutomatedFunction.HOTEL_WATCHLIST,
                terms,
                today().plusDays(20),
                today().plusDays(380),
                "Hotels will report by the portal from next month.");
    }

    private static Worded basis() {
        return new Worded(
                "Balochistan Police Act 2011; Code of Criminal Procedure 1898, sections 54 and 87.",
                "بلوچستان پولیس ایکٹ 2011؛ ضابطہ فوجداری 1898، دفعات 54 اور 87۔");
    }

    /** Every other question is a hit; the last one is not decided yet. */
    private void run(int i) {
        Signatory asker = person("sho.sariab");
        Instant at = daysAgo(15).plus(Duration.ofHours(9L * i));
        PolicyRun run = new Policies(em, Clock.fixed(at, ZoneOffset.UTC))
                .permit(
                        AutomatedFunction.HOTLIST_CHECK,
                        new RunReason(asker, "STOP", "DD " + (4 + i) + "/2026", "demo-" + i));
        run.found(i % 2);
        if (run.isHit() && i < RUNS - 2)
            run.decide(i % 10 == 5 ? RunOutcome.REFUTED : RunOutcome.CONFIRMED, asker, at.plus(Duration.ofHours(1)));
    }

    private Policies policies(int days) {
        return new Policies(em, Clock.fixed(daysAgo(days), ZoneOffset.UTC));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(now, Texts.PAKISTAN);
    }

    private Signatory person(String username) {
        return accounts.require(Username.parse(username)).signatory();
    }

    private Instant daysAgo(int days) {
        return now.minus(Duration.ofDays(days));
    }
}
