package io.shirase.incident;

import io.shirase.identity.CurrentPerson;
import io.shirase.language.SpokenKey;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.util.ArrayList;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;

/** Chooses, in the database, the incidents of a query that a person may see; those of drills are in no list. */
final class VisibleIncidents {

    private static final char ESCAPE = '\\';

    private VisibleIncidents() {}

    static Specification<IncidentRecord> of(CurrentPerson person, IncidentQuery query) {
        return (incident, criteria, is) -> {
            List<Predicate> all = new ArrayList<>();
            all.add(visible(person, incident, is));
            all.add(is.isNull(incident.get("mergedInto")));
            all.add(is.isNull(incident.get("drillId")));
            if (query.status() != null) {
                all.add(is.equal(incident.get("status"), query.status()));
            }
            if (query.kind() != null) {
                all.add(is.equal(incident.get("facts").get("kind"), query.kind()));
            }
            if (!query.text().isBlank()) {
                all.add(contains(query.text(), incident, is));
            }
            return is.and(all);
        };
    }

    static Sort sort(IncidentQuery query) {
        Sort sort = Sort.by(
                query.descending() ? Sort.Direction.DESC : Sort.Direction.ASC,
                query.order().property());
        return sort.and(Sort.by("id"));
    }

    private static Predicate visible(CurrentPerson person, Root<IncidentRecord> incident, CriteriaBuilder is) {
        return switch (person.role()) {
            case POLICYHOLDER -> is.equal(incident.get("insuredOrganisationId"), person.organisationId());
            case AGENCY -> is.equal(incident.get("agencyOrganisationId"), person.organisationId());
            case OPERATOR, HANDLER, SUPERVISOR -> is.conjunction();
            case ADMIN -> is.disjunction();
        };
    }

    private static Predicate contains(String text, Root<IncidentRecord> incident, CriteriaBuilder is) {
        return is.like(incident.get("searchKey"), SpokenKey.within(text), ESCAPE);
    }
}
