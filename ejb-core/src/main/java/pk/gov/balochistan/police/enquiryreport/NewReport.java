package pk.gov.balochistan.police.enquiryreport;

import java.time.LocalDate;
import java.util.List;
import pk.gov.balochistan.police.complaint.Step;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.TextKey;
import pk.gov.balochistan.police.shared.Typed;

/**
 * A version of the report of an enquiry, as it is handed in. Each text has ten letters at least and at most 1,900 characters.
 *
 * @param done what was done, with its day: one to {@link #MOST_ACTS}
 * @param complainantSide what the complainant says
 * @param otherSide what the other side says, or why it was not heard
 * @param findings one for each allegation: one to {@link #MOST_ALLEGATIONS}
 * @param recommendation what is recommended
 */
public record NewReport(
        List<Act> done, String complainantSide, String otherSide, List<Allegation> findings, String recommendation) {
    public static final int MOST_ACTS = 12;
    public static final int MOST_ALLEGATIONS = 6;

    private static final int FEWEST_LETTERS = 10;
    private static final int LONGEST_LINE = 500;
    private static final int LONGEST_GROUNDS = 1000;

    /** @throws RuleViolation caseEnquiry.refusal.done, .complainantSide, .otherSide, .findings, .recommendation */
    public NewReport {
        done = List.copyOf(done);
        findings = List.copyOf(findings);
        if (done.isEmpty() || done.size() > MOST_ACTS)
            throw new RuleViolation("caseEnquiry.refusal.done", LONGEST_LINE, MOST_ACTS);
        complainantSide = required(complainantSide, "caseEnquiry.refusal.complainantSide");
        otherSide = required(otherSide, "caseEnquiry.refusal.otherSide");
        if (findings.isEmpty() || findings.size() > MOST_ALLEGATIONS)
            throw new RuleViolation("caseEnquiry.refusal.findings", LONGEST_LINE, LONGEST_GROUNDS);
        recommendation = required(recommendation, "caseEnquiry.refusal.recommendation");
    }

    private static String required(String typed, String key) {
        String text = Typed.textOrNull(typed);
        if (Typed.countLetters(text) < FEWEST_LETTERS || text.length() > Step.LONGEST_NOTE)
            throw new RuleViolation(key, FEWEST_LETTERS, Step.LONGEST_NOTE);
        return text;
    }

    /** One thing that was done. @param day of it, not one to come @param words where, whom or what, at most 500 characters */
    public record Act(Kind kind, LocalDate day, String words) {
        /** What is done in an enquiry. */
        public enum Kind implements TextKey {
            VISIT,
            HEARD,
            RECORD;

            @Override
            public String textKey() {
                return "caseEnquiry.act." + name();
            }
        }

        /** @throws RuleViolation caseEnquiry.refusal.done */
        public Act {
            words = Typed.textOrNull(words);
            if (kind == null || day == null || words == null || words.length() > LONGEST_LINE)
                throw new RuleViolation("caseEnquiry.refusal.done", LONGEST_LINE, MOST_ACTS);
        }
    }

    /** What is found of one allegation. @param words the allegation, at most 500 characters @param why on what grounds, at most 1,000 */
    public record Allegation(String words, Outcome outcome, String why) {
        /** What an enquiry finds of an allegation. */
        public enum Outcome implements TextKey {
            BORNE_OUT,
            NOT_BORNE_OUT,
            /** It could not be found out. */
            NOT_FOUND_OUT;

            @Override
            public String textKey() {
                return "caseEnquiry.outcome." + name();
            }
        }

        /** @throws RuleViolation caseEnquiry.refusal.findings */
        public Allegation {
            words = Typed.textOrNull(words);
            why = Typed.textOrNull(why);
            boolean isWhole = words != null && words.length() <= LONGEST_LINE && outcome != null;
            if (!isWhole || why == null || why.length() > LONGEST_GROUNDS)
                throw new RuleViolation("caseEnquiry.refusal.findings", LONGEST_LINE, LONGEST_GROUNDS);
        }
    }

    /** Nothing was done before the day of writing has come. @throws RuleViolation caseEnquiry.refusal.dayToCome */
    void requireDoneBy(LocalDate today) {
        if (done.stream().anyMatch(act -> act.day().isAfter(today)))
            throw new RuleViolation("caseEnquiry.refusal.dayToCome");
    }
}
