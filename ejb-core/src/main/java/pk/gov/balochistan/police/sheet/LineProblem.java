package pk.gov.balochistan.police.sheet;

import pk.gov.balochistan.police.shared.RuleViolation;

/** What is wrong with a cell. */
public record LineProblem(SheetColumn column, RuleViolation refusal) {}
