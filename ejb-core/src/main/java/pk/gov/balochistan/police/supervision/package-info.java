/**
 * What superiors see of the complaints under them, counted by place, kind and channel, and taken away as lists. It asks complaints for
 * figures and lists, which show nothing that the reader may not see, and the organisation for the places below; nobody asks it.
 */
package pk.gov.balochistan.police.supervision;
