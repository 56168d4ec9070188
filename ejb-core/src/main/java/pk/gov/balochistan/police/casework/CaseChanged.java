package pk.gov.balochistan.police.casework;

import pk.gov.balochistan.police.audit.Scope;

/** An officer is about to change a case, for who remembers what such an officer was shown. @param scope in which the officer reads */
public record CaseChanged(Scope scope) {}
