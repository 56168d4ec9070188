package pk.gov.balochistan.police.casework;

/** A part of the sheet of a case that a desk of its own answers for. */
public interface CasePart {
    /** The version of the case that was shown: what an order names, so that none is carried out on what was not seen. */
    int seen();
}
