package dev.npsp.sdk.applications;

import dev.npsp.sdk.domain.FormData;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Dossier;
import java.util.function.Supplier;

/**
 * What the builders of all typed applications have, and therefore what their forms and their ways
 * back share.
 *
 * @param <A> the application
 * @param <B> its builder
 */
interface ApplicationBuilder<A extends ServiceApplication, B extends ApplicationBuilder<A, B>> {

  /** Who applies. */
  B applicant(Applicant applicant);

  /** The procedure that is asked for. */
  B procedure(ProcedureReference procedure);

  /** All papers, instead of those before. */
  B papers(Iterable<? extends Attachment> papers);

  /** The application. */
  A build();

  /** A form of an application, which begins with who applies. */
  static <A extends ServiceApplication, B extends ApplicationBuilder<A, B>> FormFields<A, B> form(
      Supplier<B> builder) {
    return FormFields.<A, B>of(builder, ApplicationBuilder::build)
        .required(
            "ChuHoSo",
            FieldType.group(CommonFields.APPLICANT),
            ServiceApplication::applicant,
            ApplicationBuilder::applicant);
  }

  /**
   * The application that a dossier was made of.
   *
   * @throws FormDataRejected when its form data is not that of the form
   */
  static <A extends ServiceApplication, B extends ApplicationBuilder<A, B>> A read(
      FormFields<A, B> form, Dossier dossier) {
    return form.read(dossier.formData().orElse(FormData.empty()))
        .procedure(dossier.procedure())
        .papers(dossier.papers())
        .build();
  }
}
