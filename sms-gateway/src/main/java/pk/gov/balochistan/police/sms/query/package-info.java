/**
 * What a text may ask, and the words of the answer. {@code SmsMenu} is the whole grammar; each query asks registers and answers
 * with text. A query never sends, commits or knows over which link a text came.
 */
package pk.gov.balochistan.police.sms.query;
