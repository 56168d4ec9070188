package pk.gov.balochistan.police.attachment;

import java.util.Map;
import pk.gov.balochistan.police.shared.RuleViolation;

/** Looks for viruses in what comes in, before anything of it is unpacked. */
public interface FileScanner {
    /** Where no scanner is set up; what is taken is made anew all the same. */
    FileScanner NONE = content -> {};

    /** @throws RuleViolation attachment.refusal.virus; attachment.refusal.scanner where it does not answer: then nothing is taken */
    void refuseInfected(byte[] content);

    /**
     * The scanner that CLAMAV names: the path of clamd's socket, or host:port. None where it is blank.
     *
     * @throws IllegalArgumentException naming the setting that is odd
     */
    static FileScanner of(Map<String, String> environment) {
        String clamd = environment.getOrDefault("CLAMAV", "").strip();
        return clamd.isEmpty() ? NONE : ClamAv.at(clamd);
    }
}
