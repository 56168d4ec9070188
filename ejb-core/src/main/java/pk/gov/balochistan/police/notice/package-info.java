/**
 * When a person may be told of a step, and how often: which notices go at once, which wait until the morning, and which may be gathered
 * into one text. Figures and values alone; the outbox asks it when it queues, and {@code digest} before a text leaves.
 */
package pk.gov.balochistan.police.notice;
