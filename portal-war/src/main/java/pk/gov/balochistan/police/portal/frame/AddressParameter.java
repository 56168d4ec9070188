package pk.gov.balochistan.police.portal.frame;

import jakarta.faces.component.UIViewParameter;
import jakarta.faces.context.FacesContext;

/**
 * What the address of a page said when the page was opened ({@code f:viewParam}). A form of that page that is sent to another address
 * goes on being about what was opened: else a record that was opened for a reason would open every other for the same reason, and a
 * step that was asked for one would be taken on another. Faces itself reads the address anew with every form.
 */
public class AddressParameter extends UIViewParameter {
    @Override
    public void decode(FacesContext faces) {
        // A value that is left alone is the one that the page was opened with; Faces keeps it with the page.
        if (!faces.isPostback()) super.decode(faces);
    }

    /** Of a page that was put away and is made anew for a form of it: the form opens it. */
    void open(FacesContext faces) {
        super.decode(faces);
        processValidators(faces);
        processUpdates(faces);
    }
}
