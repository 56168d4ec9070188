package pk.gov.balochistan.police.apart;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import pk.gov.balochistan.police.shared.RuleViolation;

/** What {@link ApartProgram} does: a class with a constructor that takes nothing, which keeps nothing from one question to the next. */
public interface ApartWork {
    /**
     * Answers one question.
     *
     * @param asked as whoever asks wrote it
     * @param made what is to be read by whoever asked
     * @throws RuleViolation with numbers and texts alone as its arguments
     */
    void answer(DataInput asked, DataOutput made) throws IOException;
}
