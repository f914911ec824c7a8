package dev.npsp.sdk.internal.socialprotection.feeds;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** The files of a dossier, XML as a text in {@code CertificateExtentData}. */
record ExtentRow(@JsonProperty("DanhSachTaiLieuNop") @Nullable FilesRow files) {}
