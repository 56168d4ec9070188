package pk.gov.balochistan.police.attachment;

/** An opened file. */
public record AttachmentFile(String fileName, String mediaType, byte[] content) {}
