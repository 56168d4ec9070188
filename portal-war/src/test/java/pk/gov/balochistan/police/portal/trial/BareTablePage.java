package pk.gov.balochistan.police.portal.trial;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;
import pk.gov.balochistan.police.complaint.Complaint;

/** What the list of complaints is measured against: a lazy table of the same rows, without a sign-in, a right, a frame or a trace. */
@Named
@RequestScoped
public class BareTablePage {
    @Inject
    EntityManager em;

    private LazyDataModel<Complaint> rows;

    @PostConstruct
    void open() {
        rows = new Rows(em);
    }

    public LazyDataModel<Complaint> getRows() {
        return rows;
    }

    private static final class Rows extends LazyDataModel<Complaint> {
        private static final long serialVersionUID = 1L;
        private final transient EntityManager em;

        Rows(EntityManager em) {
            this.em = em;
        }

        @Override
        public int count(Map<String, FilterMeta> filter) {
            return 500;
        }

        @Override
        public List<Complaint> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filter) {
            return em.createQuery("select c from Complaint c order by c.promise.dueAt, c.id", Complaint.class)
                    .setFirstResult(first)
                    .setMaxResults(size)
                    .getResultList();
        }
    }
}
