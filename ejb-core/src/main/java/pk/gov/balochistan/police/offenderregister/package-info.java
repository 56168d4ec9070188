/**
 * The register of sex offenders that NADRA keeps, as far as it is the police's part: whom to report once convicted, what the register answered, and
 * whom to have taken out once the conviction fell. Source: Anti-Rape (Investigation and Trial) Act 2021, section 24; docs/decisions/0053.
 */
package pk.gov.balochistan.police.offenderregister;
