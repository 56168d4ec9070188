package pk.gov.balochistan.police.portal.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.servlet.ServletException;
import java.lang.reflect.InvocationTargetException;
import org.junit.jupiter.api.Test;
import pk.gov.balochistan.police.shared.NotPermitted;
import pk.gov.balochistan.police.shared.RuleViolation;
import pk.gov.balochistan.police.shared.ShownToNobody;

class ProblemsTest {
    @Test
    void aRefusalIsFoundInWhateverTheContainerWrapsIt() {
        RuleViolation refusal = new NotPermitted();
        Throwable ofContainer = new IllegalStateException("WELD-000049", new InvocationTargetException(refusal));
        assertSame(refusal, Problems.unwrapped(new ServletException(new ELException(ofContainer))));
        assertSame(refusal, Problems.unwrapped(refusal));
    }

    @Test
    void whatPassesIsNotSaidToBeMissing() {
        assertEquals(503, Problems.status(new ShownToNobody()));
        assertEquals(404, Problems.status(new NotPermitted()), "what is not yours looks as if it were not there");
        assertEquals(500, Problems.status(new IllegalStateException("a fault")));
    }

    @Test
    void aFaultKeepsWhatItSays() {
        Throwable fault = new IllegalStateException("no such column", new RuntimeException("below"));
        assertSame(fault, Problems.unwrapped(new ServletException(new FacesException(fault))));
        assertSame(fault, Problems.unwrapped(fault));
    }
}
