package pk.gov.balochistan.police.portal.shared;

import java.io.Serializable;
import java.util.Optional;
import java.util.function.Function;
import pk.gov.balochistan.police.casework.CasePart;
import pk.gov.balochistan.police.identifier.TrackingNumber;
import pk.gov.balochistan.police.shared.RuleViolation;

/** A part of the sheet of a case as its page reads it: once a request, with the version that an order names afterwards. */
public final class SheetPart<P extends CasePart> implements Serializable {
    private final Fresh<P> read = new Fresh<>();
    private int seen;

    /** Null where there is nothing for this reader. @param number of the case that the sheet shows; null for none */
    public P of(String number, Function<TrackingNumber, P> desk) {
        if (!read.isGood() && number != null) read(number, desk);
        return read.get().orElse(null);
    }

    private void read(String number, Function<TrackingNumber, P> desk) {
        try {
            read.put(desk.apply(TrackingNumber.parse(number)));
            seen = read.get().map(CasePart::seen).orElse(0);
        } catch (RuleViolation refusal) {
            // The sheet itself says that there is nothing.
            read.put(null);
        }
    }

    /** What was read; empty where there is nothing. */
    public Optional<P> get() {
        return read.get();
    }

    public int seen() {
        return seen;
    }
}
