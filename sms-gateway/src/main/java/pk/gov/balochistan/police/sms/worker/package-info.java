/**
 * Drains the two tables: answers what came in, sends what is to go out, writes down what became of it. Each batch is one
 * transaction; a batch that fails is replayed one by one. It asks the transport, the queries and the registers of the core.
 */
package pk.gov.balochistan.police.sms.worker;
