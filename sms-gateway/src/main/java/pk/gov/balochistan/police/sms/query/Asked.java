package pk.gov.balochistan.police.sms.query;

import java.time.Instant;
import pk.gov.balochistan.police.shared.Language;
import pk.gov.balochistan.police.shared.Msisdn;

/**
 * What a phone asked.
 *
 * @param from the phone; it identifies and never proves
 * @param link the link the text came over
 * @param rest the text after its first word, as typed; empty where nothing follows
 * @param language in which to answer: the one asked for before, else that of the words
 * @param idempotencyKey the same for every delivery of the same text, 64 characters
 * @param at when it is handled
 */
public record Asked(Msisdn from, String link, String rest, Language language, String idempotencyKey, Instant at) {}
