package pk.gov.balochistan.police.viewing;

/**
 * Which concerns are listed.
 *
 * @param kind null for all
 * @param closed whether the closed ones
 * @param page from 0, of 50
 */
public record ConcernFilter(ConcernKind kind, boolean closed, int page) {}
