package pk.gov.balochistan.police.fir;

import jakarta.enterprise.context.Dependent;

/**
 * What happened to an FIR, told to whoever keeps a book of it. The daily diary drafts its entry from here (Police Rules 22.48: each event
 * has one); it is not built on this branch, and until it is nobody listens.
 */
@Dependent
class FirEvents {
    void registered(Fir fir) {
        // The diary's draft comes here.
    }

    void stated(Fir fir, FirStatement statement) {
        // The diary's draft comes here.
    }
}
