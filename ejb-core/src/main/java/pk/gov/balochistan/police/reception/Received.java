package pk.gov.balochistan.police.reception;

/**
 * How a case reached the police, as its officer reads it.
 *
 * @param court null for what came in writing
 */
public record Received(Reception reception, HeldCourt court) {}
