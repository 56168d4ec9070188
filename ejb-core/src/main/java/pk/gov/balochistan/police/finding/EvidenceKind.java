package pk.gov.balochistan.police.finding;

import pk.gov.balochistan.police.shared.TextKey;

/** What a finding rests on. The citizen is told the kinds, and never who gave evidence. */
public enum EvidenceKind implements TextKey {
    STATEMENT,
    DOCUMENT,
    POLICE_RECORD,
    RECORDING,
    SITE_VISIT,
    EXPERT_OPINION,
    OTHER;

    @Override
    public String textKey() {
        return "finding.evidence." + name();
    }
}
