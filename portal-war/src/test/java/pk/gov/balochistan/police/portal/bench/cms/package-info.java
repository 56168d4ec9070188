/**
 * {@code ./run bench cms}: how long lists, searches, figures and clocks take when the table is large. The cases are filed by the rules
 * and then copied by the database; each question is asked of the real desk, as posts of every rung ask it.
 */
package pk.gov.balochistan.police.portal.bench.cms;
