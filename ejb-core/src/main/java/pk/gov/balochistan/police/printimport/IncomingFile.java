package pk.gov.balochistan.police.printimport;

import java.time.LocalDate;

/**
 * A file as a list names it.
 *
 * @param number of the line, the heading being 1
 * @param hash of its content, 64 hexadecimal digits
 * @param takenOn the day on which it was taken of the person
 */
public record IncomingFile(int number, String name, FileKind kind, String hash, LocalDate takenOn) {}
