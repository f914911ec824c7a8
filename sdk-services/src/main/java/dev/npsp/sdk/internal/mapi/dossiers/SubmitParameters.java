package dev.npsp.sdk.internal.mapi.dossiers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of DongBoHoSoMC. */
public record SubmitParameters(
    @JsonProperty("isUpdating") String updating, @JsonProperty("data") List<DossierRow> dossiers) {}
