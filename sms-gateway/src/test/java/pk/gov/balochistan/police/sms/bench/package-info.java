/** {@code ./run bench sms}: what the gateway does with a second of CPU, and how soon an answer leaves. */
package pk.gov.balochistan.police.sms.bench;
