package io.shirase.identity;

import io.shirase.language.Words;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** The steps of the first day that are about people and organisations. */
@Configuration(proxyBeanMethods = false)
class FirstDaySteps {

    @Bean
    @Order(10)
    FirstDayStep ownOrganisation(OrganisationRepository organisations) {
        return new FirstDayStep() {

            @Override
            public String code() {
                return "identity.start.organisation";
            }

            @Override
            public String path() {
                return "admin/organisations/" + insurer().id();
            }

            @Override
            public boolean isDone() {
                return !insurer().name().equals(Organisation.insurer().name());
            }

            @Override
            public String said(Words words) {
                return insurer().name();
            }

            private Organisation insurer() {
                return organisations
                        .findFirstByKindOrderByName(OrganisationKind.INSURER)
                        .map(OrganisationRecord::toOrganisation)
                        .orElseGet(Organisation::insurer);
            }
        };
    }

    @Bean
    @Order(30)
    FirstDayStep staff(PersonRepository people) {
        return new FirstDayStep() {

            @Override
            public String code() {
                return "identity.start.staff";
            }

            @Override
            public String path() {
                return "admin/people";
            }

            @Override
            public boolean isDone() {
                return count(Role.HANDLER) > 0 && count(Role.SUPERVISOR) > 0;
            }

            @Override
            public String said(Words words) {
                return words.of(
                        "identity.start.staff.said",
                        words.formats().number(count(Role.HANDLER)),
                        words.formats().number(count(Role.SUPERVISOR)));
            }

            private long count(Role role) {
                return people.countByRoleInAndActiveIsTrue(List.of(role));
            }
        };
    }

    @Bean
    @Order(60)
    FirstDayStep firstInvitation(PersonRepository people) {
        return new FirstDayStep() {

            @Override
            public String code() {
                return "identity.start.invitation";
            }

            @Override
            public String path() {
                return "admin/people/new";
            }

            @Override
            public boolean isDone() {
                return count() > 0;
            }

            @Override
            public String said(Words words) {
                return words.of(
                        "identity.start.invitation.said", words.formats().number(count()));
            }

            private long count() {
                return people.countByRoleInAndActiveIsTrue(List.of(Role.POLICYHOLDER, Role.AGENCY));
            }
        };
    }
}
