package pk.gov.balochistan.police.portal.frame;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import pk.gov.balochistan.police.attachment.FileScanner;
import pk.gov.balochistan.police.intake.FilingFigures;
import pk.gov.balochistan.police.portal.shared.PortalSettings;

/** Checks the settings at the start and marks the session cookie Secure where people reach the portal over TLS. */
@WebListener
public class PortalStart implements ServletContextListener {
    @Override
    public void contextInitialized(ServletContextEvent event) {
        BlankedLog.install();
        FilingFigures.get();
        FileScanner.of(System.getenv());
        if (PortalSettings.get().behindTls()) {
            event.getServletContext().getSessionCookieConfig().setSecure(true);
        }
    }
}
