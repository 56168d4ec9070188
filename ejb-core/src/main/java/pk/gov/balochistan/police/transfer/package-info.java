/**
 * A case that its post would hand to another: asked for with a reason, and taken over or not by the post that was asked. Until it is
 * taken over it stays with who asked, so that no case is ever without an owner; who may be asked follows from how cases are routed.
 * It asks the cases and the places, and stands beside the desk at which cases are worked.
 */
package pk.gov.balochistan.police.transfer;
