package dev.npsp.sdk.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.npsp.sdk.domain.Document;
import dev.npsp.sdk.domain.MoneyLine;
import dev.npsp.sdk.domain.Organisation;
import dev.npsp.sdk.domain.Person;
import dev.npsp.sdk.domain.PostalAddress;
import dev.npsp.sdk.domain.ProcedureReference;
import dev.npsp.sdk.domain.constraints.CleanText;
import dev.npsp.sdk.dossiers.Applicant;
import dev.npsp.sdk.dossiers.Attachment;
import dev.npsp.sdk.dossiers.Digitisation;
import dev.npsp.sdk.dossiers.Dossier;
import dev.npsp.sdk.dossiers.DossierFee;
import dev.npsp.sdk.dossiers.ProgressStep;
import dev.npsp.sdk.dossiers.ResultDelivery;
import dev.npsp.sdk.dossiers.ResultDocument;
import dev.npsp.sdk.dossiers.StatusUpdate;
import dev.npsp.sdk.dossiers.Supplement;
import dev.npsp.sdk.dossiers.UnlistedDocument;
import dev.npsp.sdk.feedback.PublishedQuestion;
import dev.npsp.sdk.feedback.QuestionReply;
import dev.npsp.sdk.feeds.CivilStatusUpdate;
import dev.npsp.sdk.feeds.SocialProtectionResult;
import dev.npsp.sdk.payments.AdministrativeFine;
import dev.npsp.sdk.payments.FeeLine;
import dev.npsp.sdk.payments.Payee;
import dev.npsp.sdk.payments.PaymentOrder;
import dev.npsp.sdk.payments.ServiceFee;
import dev.npsp.sdk.payments.SignedText;
import dev.npsp.sdk.statistics.MonthlyReport;
import dev.npsp.sdk.statistics.RatingReport;
import dev.npsp.sdk.statistics.ReportingAgency;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text that we send is one that was checked for being whole. */
class OutgoingTextTest {

  @ParameterizedTest
  @ValueSource(
      classes = {
        AdministrativeFine.class,
        Applicant.class,
        CivilStatusUpdate.class,
        Digitisation.class,
        Dossier.class,
        DossierFee.class,
        FeeLine.class,
        ResultDelivery.class,
        MonthlyReport.class,
        UnlistedDocument.class,
        Attachment.class,
        Payee.class,
        Person.class,
        Organisation.class,
        PostalAddress.class,
        MoneyLine.class,
        Document.class,
        PaymentOrder.class,
        ProcedureReference.class,
        ProgressStep.class,
        PublishedQuestion.class,
        QuestionReply.class,
        RatingReport.class,
        ReportingAgency.class,
        ResultDocument.class,
        ServiceFee.class,
        SocialProtectionResult.class,
        StatusUpdate.class,
        Supplement.class
      })
  void text_thatIsSent_isChecked(Class<?> type) {
    for (Method accessor : type.getDeclaredMethods()) {
      if (Modifier.isAbstract(accessor.getModifiers())) {
        assertThat(texts(accessor.getAnnotatedReturnType()))
            .as(type.getSimpleName() + "." + accessor.getName())
            .allMatch(OutgoingTextTest::isChecked);
      }
    }
  }

  private static Stream<AnnotatedType> texts(AnnotatedType type) {
    if (type instanceof AnnotatedParameterizedType parameterized) {
      return Arrays.stream(parameterized.getAnnotatedActualTypeArguments())
          .flatMap(OutgoingTextTest::texts);
    }
    return type.getType() == String.class ? Stream.of(type) : Stream.empty();
  }

  private static boolean isChecked(AnnotatedType text) {
    return text.isAnnotationPresent(CleanText.class) || text.isAnnotationPresent(SignedText.class);
  }
}
