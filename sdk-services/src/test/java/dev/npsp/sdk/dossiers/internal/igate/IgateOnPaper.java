package dev.npsp.sdk.dossiers.internal.igate;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.npsp.sdk.IgateEnvironment;
import dev.npsp.sdk.PortalClient;
import dev.npsp.sdk.PortalClientBuilder;
import dev.npsp.sdk.PortalEnvironment;
import dev.npsp.sdk.core.Secret;
import dev.npsp.sdk.core.auth.Credentials;
import dev.npsp.sdk.core.http.Headers;
import dev.npsp.sdk.core.http.HttpCall;
import dev.npsp.sdk.core.http.HttpReply;
import dev.npsp.sdk.domain.AgencyCode;
import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.DossierCode;
import dev.npsp.sdk.domain.DossierStatus;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PersonalId;
import dev.npsp.sdk.domain.ProcedureCode;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.VietnamTime;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.ProgressStep;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A ministry's portal on paper: what it is sent, and what it answers to each. */
abstract class IgateOnPaper {

  static final URI PORTAL = URI.create("http://igate.invalid/api");
  static final AgencyCode AGENCY = AgencyCode.of("000.00.00.H22");
  static final DossierCode CODE = DossierCode.of("000.00.00.H22-260609-0001");
  static final Dossier DOSSIER =
      Dossier.builder(
              CODE,
              ProcedureReference.of(
                  ProcedureCode.of("2.999492"), "Thủ tục mẫu", "G99-XX01", "Lĩnh vực mẫu"),
              Applicant.of(Person.of("Nguyễn Văn Mẫu", PersonalId.of("038099000017"))))
          .received(VietnamTime.of(2026, 6, 9, 8, 0))
          .addPapers(
              Attachment.builder(Document.bytes("Đơn.pdf", "noi dung".getBytes(UTF_8)))
                  .component("TP01")
                  .build())
          .build();
  static final ProgressStep STEP =
      ProgressStep.builder(CODE, DossierStatus.PROCESSING, "Trần Thị Thử")
          .at(VietnamTime.of(2026, 6, 9, 9, 30))
          .build();

  final List<HttpCall> sent = new ArrayList<>();
  final Map<String, HttpReply> answers =
      new HashMap<>(
          Map.of(
              "token", ok("{\"code\":200,\"message\":\"\",\"data\":{\"access_token\":\"t-1\"}}"),
              "UploadFile", ok("{\"data\":[{\"IdTepTin\":\"f-1\",\"HashTepTin\":\"h-1\"}]}"),
              "CreateDossier",
                  ok(
                      "{\"code\":200,\"message\":\"Thành công\",\"data\":{\"idHoSo\":\"id-1\","
                          + "\"maHoSo\":\"000.00.00.H22-260609-0001\"}}"),
              "CapNhatTienTrinh", ok("{\"code\":200,\"message\":\"\",\"data\":null}"),
              "CapNhatTrangThai", ok("{\"code\":200,\"message\":\"\",\"data\":null}")));
  final PortalClient portal =
      PortalClient.builder(
              PortalEnvironment.igate(PORTAL),
              AGENCY,
              Credentials.clientCredentials("he-thong", Secret.of("bi-mat")))
          .transport(
              call -> {
                sent.add(call);
                return answer(call);
              })
          .sleeper(pause -> {})
          .build();

  PortalClient withPaths() {
    return builder().build();
  }

  PortalClientBuilder builder() {
    return PortalClient.builder(
            IgateEnvironment.builder(PORTAL).listPath("list").trackingPath("track").build(),
            AGENCY,
            Credentials.clientCredentials("he-thong", Secret.of("bi-mat")))
        .transport(
            call -> {
              sent.add(call);
              return answer(call);
            })
        .sleeper(pause -> {});
  }

  static String text(HttpCall call) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    for (byte[] part : call.body().parts()) {
      whole.write(part);
    }
    if (call.body().parts().isEmpty()) {
      call.body().open().transferTo(whole);
    }
    return whole.toString(UTF_8);
  }

  HttpReply answer(HttpCall call) {
    return Objects.requireNonNull(answers.get(lastSegment(call)));
  }

  static String lastSegment(HttpCall call) {
    String path = call.uri().getPath();
    return path.substring(path.lastIndexOf('/') + 1);
  }

  static HttpReply ok(String body) {
    return reply(200, body);
  }

  static HttpReply reply(int status, String body) {
    return new HttpReply(status, Headers.none(), body.getBytes(UTF_8));
  }
}
