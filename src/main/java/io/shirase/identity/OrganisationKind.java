package io.shirase.identity;

public enum OrganisationKind {
    /** An insured firm. */
    FIRM,
    AGENCY,
    INSURER
}
