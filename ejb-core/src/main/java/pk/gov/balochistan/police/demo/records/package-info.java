/** The invented part of a trial that the Criminal Record Office works on: persons on record, their prints, traces, the hotlist, policies. */
package pk.gov.balochistan.police.demo.records;
