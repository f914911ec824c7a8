package dev.npsp.sdk.inbound.internal.mapi;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What {@code search/call} is answered when the dossier is there: flat, without an envelope. */
record StatusAnswerMessage(
    @JsonProperty("MaHoSo") String number,
    @JsonProperty("MaTTHC") String procedureCode,
    @JsonProperty("TenTTHC") String procedureName,
    @JsonProperty("MaLinhVuc") String fieldCode,
    @JsonProperty("TenLinhVuc") String fieldName,
    @JsonProperty("LoaiDoiTuong") String applicantKind,
    @JsonProperty("TrangThaiHoSo") String status,
    @JsonProperty("HinhThuc") String filedBy,
    @JsonProperty("DonViXuLy") String processingUnit) {}
