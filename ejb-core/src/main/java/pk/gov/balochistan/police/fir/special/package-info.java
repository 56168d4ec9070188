/**
 * Special-report cases: which superiors are told at once that one was registered, and who of them took note. The FIRs ask it, and it asks
 * places alone. It knows an FIR by its row and never reads it.
 */
package pk.gov.balochistan.police.fir.special;
