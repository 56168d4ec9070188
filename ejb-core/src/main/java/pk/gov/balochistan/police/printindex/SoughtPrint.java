package pk.gov.balochistan.police.printindex;

import pk.gov.balochistan.police.fingerprint.Finger;
import pk.gov.balochistan.police.fingerprint.PrintTemplate;

/** A print whose owner is sought. Where its finger is known, only prints of that finger and prints whose finger nobody knows are looked at. */
public record SoughtPrint(Finger finger, PrintTemplate template) {}
