package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of files, its element repeated. */
record FilesRow(@JsonProperty("TaiLieuNop") @Nullable List<@Nullable FileRow> files) {}
