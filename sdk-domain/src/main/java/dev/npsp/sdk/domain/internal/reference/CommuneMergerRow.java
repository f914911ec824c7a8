package dev.npsp.sdk.domain.internal.reference;

import dev.npsp.sdk.domain.internal.reference.CommuneRow.CommuneName;
import dev.npsp.sdk.domain.reference.GsoCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A row of {@code commune-mergers.csv}.
 *
 * @param oldCode the code until the day before
 * @param oldName the name with its kind until the day before
 * @param oldDistrict the district, if there were any
 * @param oldProvince the province until the day before
 * @param newCode the code of the unit that it went into
 * @param effective the first day of that unit
 * @param source the key of its source
 */
record CommuneMergerRow(
    GsoCode oldCode,
    CommuneName oldName,
    Optional<String> oldDistrict,
    GsoCode oldProvince,
    GsoCode newCode,
    LocalDate effective,
    String source) {}
