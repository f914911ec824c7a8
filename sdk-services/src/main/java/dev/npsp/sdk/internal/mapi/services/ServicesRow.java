package dev.npsp.sdk.internal.mapi.services;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The result of {@code LayDVC}: an object around the rows. */
public record ServicesRow(@JsonProperty("data") @Nullable List<@Nullable ServiceRow> services) {}
