package pk.gov.balochistan.police.intake;

import java.util.Map;

/**
 * How many complaints are taken before a limit speaks: figures that a family, a tea house and a lawyer's clerk never meet.
 * Source: SECURITY.md T10, T13.
 *
 * @param perDeviceAndHour COMPLAINTS_PER_DEVICE, default 5
 * @param perAddressAndHour COMPLAINTS_PER_ADDRESS, default 40: the phones behind one carrier's gate share an address
 * @param draftsPerAddressAndHour DRAFTS_PER_ADDRESS, default 200: forms begun, of which most are never sent
 * @param perPhoneAndDay COMPLAINTS_PER_PHONE, default 5: complaints by text
 */
public record FilingFigures(
        int perDeviceAndHour, int perAddressAndHour, int draftsPerAddressAndHour, int perPhoneAndDay) {
    public static final FilingFigures USUAL = of(Map.of());

    private static final class Environment {
        private static final FilingFigures READ = of(System.getenv());
    }

    /** The figures of this process, read once. @throws IllegalArgumentException naming the setting that is odd */
    public static FilingFigures get() {
        return Environment.READ;
    }

    /** @throws IllegalArgumentException naming the setting that is no whole number from 1 to 1,000,000 */
    public static FilingFigures of(Map<String, String> environment) {
        return new FilingFigures(
                figure(environment, "COMPLAINTS_PER_DEVICE", 5),
                figure(environment, "COMPLAINTS_PER_ADDRESS", 40),
                figure(environment, "DRAFTS_PER_ADDRESS", 200),
                figure(environment, "COMPLAINTS_PER_PHONE", 5));
    }

    private static int figure(Map<String, String> environment, String key, int usual) {
        String text = environment.getOrDefault(key, "").strip();
        if (text.isEmpty()) return usual;
        if (!text.matches("[1-9]\\d{0,5}|1000000")) {
            throw new IllegalArgumentException(key + " must be a whole number from 1 to 1000000");
        }
        return Integer.parseInt(text);
    }
}
