package dev.npsp.sdk.feeds.internal.socialprotection;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The files of a dossier, XML as a text in {@code CertificateExtentData}. */
record ExtentRow(@JsonProperty("DanhSachTaiLieuNop") @Nullable FilesRow files) {}
