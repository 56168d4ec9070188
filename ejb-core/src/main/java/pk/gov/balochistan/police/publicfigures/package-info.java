/** The figures of complaints that the force owes to the public: counted by the program once a day, kept, and changed by nobody. It names no case and no person. */
package pk.gov.balochistan.police.publicfigures;
