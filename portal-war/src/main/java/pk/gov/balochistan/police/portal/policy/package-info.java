/** Pages of the policies of automated functions: officers of the province propose, approve and stop; everybody reads the register. They ask the core's desks of policies alone. */
package pk.gov.balochistan.police.portal.policy;
