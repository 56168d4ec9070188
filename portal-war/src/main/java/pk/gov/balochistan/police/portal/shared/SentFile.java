package pk.gov.balochistan.police.portal.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;

/** The file of the form that was sent, {@code <h:inputFile value="#{sentFile.part}">}. No page keeps it: a page lives on, and the file is gone with the answer. */
@Named
@RequestScoped
public class SentFile {
    @Inject
    private HttpServletRequest request;

    private Part part;

    /** Whether its field is on the page now: in a form that can be sent without its file as well, the field cannot be read then. */
    public boolean isReadable() {
        return FacesContext.getCurrentInstance().getCurrentPhaseId() == PhaseId.RENDER_RESPONSE
                || MultipartForm.is(request);
    }

    /**
     * @param most octets that the desk takes; of a larger file one more is read, so that the desk refuses it
     * @return empty where nobody chose a file
     */
    public Optional<byte[]> content(int most) {
        if (part == null || part.getSize() == 0) return Optional.empty();
        try (InputStream in = part.getInputStream()) {
            return Optional.of(in.readNBytes(most + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As the device calls it; null where nobody chose a file. */
    public String name() {
        return part == null ? null : part.getSubmittedFileName();
    }

    public Part getPart() {
        return part;
    }

    public void setPart(Part part) {
        this.part = part;
    }
}
