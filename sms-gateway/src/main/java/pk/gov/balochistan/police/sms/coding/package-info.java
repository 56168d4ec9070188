/**
 * Texts and receipts as octets: the alphabets and the parts of a text, the body of a delivery taken apart with every length
 * checked, receipts as real centres write them. It knows the wire's forms and nobody else: no library, no session, no store.
 */
package pk.gov.balochistan.police.sms.coding;
