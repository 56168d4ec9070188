/**
 * The links to the operators' SMS centres: binding and staying bound, sending parts of texts, receiving texts and delivery
 * receipts. The only package that imports the SMPP library. It asks {@code sms.coding} alone: what stores a text comes in
 * through the constructor of {@link pk.gov.balochistan.police.sms.transport.Receiver}.
 */
package pk.gov.balochistan.police.sms.transport;
