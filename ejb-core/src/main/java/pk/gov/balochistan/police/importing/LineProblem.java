package pk.gov.balochistan.police.importing;

import pk.gov.balochistan.police.shared.RuleViolation;

/** What is wrong with a cell. */
public record LineProblem(Column column, RuleViolation refusal) {}
