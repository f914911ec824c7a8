package dev.npsp.sdk.dossiers.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/** The parameters of DongBoHoSoMC. */
public record SubmitParameters(
    @JsonProperty("isUpdating") String updating, @JsonProperty("data") List<DossierRow> dossiers) {}
