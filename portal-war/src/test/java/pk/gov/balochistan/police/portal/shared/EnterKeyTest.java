package pk.gov.balochistan.police.portal.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Enter in a field of one line presses the first button of its form, whatever that button does. Source: HTML, 4.10.22.2 */
class EnterKeyTest {
    private static final Path WEBAPP = Path.of("src/main/webapp");

    /** Of these the first button is what Enter should press; it is a plain one, which p:defaultCommand does not find. */
    private static final Set<String> FIRST_IS_RIGHT = Set.of("/complaint/list.xhtml#list");

    private static final Set<String> ENTERED = Set.of(
            "p:inputText",
            "h:inputText",
            "p:password",
            "h:inputSecret",
            "p:autoComplete",
            "p:datePicker",
            "h:selectBooleanCheckbox",
            "h:selectManyCheckbox",
            "h:selectOneRadio");
    private static final Set<String> SENDERS = Set.of("p:commandButton", "h:commandButton", "button");

    @Test
    void aFormWithSeveralButtonsSaysWhichOneEnterPresses() throws Exception {
        Set<String> unsaid = new TreeSet<>();
        int forms = 0;
        for (Path page : pages()) {
            for (Form form : formsOf(page)) {
                forms++;
                if (form.isEntered() && form.senders.size() > 1 && !form.isSaid()) unsaid.add(form.name);
            }
        }
        assertTrue(forms > 50, "forms were read");
        unsaid.removeAll(FIRST_IS_RIGHT);
        assertEquals(Set.of(), unsaid);
    }

    /** Those with the officers' template: a citizen's page has no script, and so nothing that could say it. */
    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            List<Path> pages = new ArrayList<>();
            for (Path file : files.filter(f -> f.toString().endsWith(".xhtml")).toList()) {
                if (Files.readString(file).contains("template=\"/WEB-INF/templates/page.xhtml\"")) pages.add(file);
            }
            return pages;
        }
    }

    private static List<Form> formsOf(Path page) throws Exception {
        List<Form> forms = new ArrayList<>();
        findForms(read(page), "/" + WEBAPP.relativize(page).toString().replace('\\', '/'), forms);
        return forms;
    }

    /** Also those of the parts of the page that it includes. */
    private static void findForms(Element element, String page, List<Form> forms) throws Exception {
        if (Set.of("h:form", "o:form", "form").contains(element.getTagName())) {
            Form form = new Form(page + "#" + element.getAttribute("id"));
            form.read(element, false);
            forms.add(form);
            return;
        }
        for (Element child : childrenOf(element)) findForms(child, page, forms);
    }

    private static List<Element> childrenOf(Element element) throws Exception {
        String included = element.getTagName().equals("ui:include") ? element.getAttribute("src") : "";
        List<Element> children = new ArrayList<>();
        if (!included.isEmpty()) {
            assertTrue(
                    included.startsWith("/"),
                    "a part that is chosen while the page is drawn cannot be read: " + included);
            children.add(read(WEBAPP.resolve(included.substring(1))));
        }
        NodeList nodes = element.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element child) children.add(child);
        }
        return children;
    }

    private static Element read(Path file) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(file.toFile())
                .getDocumentElement();
    }

    private static final class Form {
        private final String name;
        private final List<Element> senders = new ArrayList<>();
        private final Set<String> said = new TreeSet<>();
        private boolean entered;

        Form(String name) {
            this.name = name;
        }

        boolean isEntered() {
            return entered;
        }

        /** Where the first button does nothing, nor does Enter. */
        boolean isSaid() {
            return senders.get(0).hasAttribute("disabled") && senders.get(0).hasAttribute("hidden")
                    || senders.stream().anyMatch(sender -> said.contains(sender.getAttribute("id")));
        }

        /** @param repeated within a list, where one button stands for as many as there are rows */
        void read(Element element, boolean repeated) throws Exception {
            String tag = element.getTagName();
            if (ENTERED.contains(tag) || isPlainField(element)) entered = true;
            if (tag.equals("p:defaultCommand")) said.add(element.getAttribute("target"));
            if (SENDERS.contains(tag) && !element.getAttribute("type").equals("button")) {
                senders.add(element);
                if (repeated) senders.add(element);
            }
            boolean inList = repeated || tag.equals("ui:repeat") || tag.endsWith(":dataTable");
            for (Element child : childrenOf(element)) read(child, inList);
        }

        private static boolean isPlainField(Element element) {
            return element.getTagName().equals("input")
                    && !Set.of("hidden", "button", "submit", "file").contains(element.getAttribute("type"));
        }
    }
}
