package dev.npsp.sdk.feedback;

import dev.npsp.sdk.core.Page;
import java.util.List;

/**
 * Questions and answers (hỏi đáp): those that came in at the portal, and those that an agency shows
 * there. Safe for many threads. An interface, so that a host can fake it in its own tests; methods
 * may be added to it.
 *
 * <p>All methods throw a {@link dev.npsp.sdk.core.error.PortalException} that says who must act.
 *
 * <p>Source: the five services and their columns are attested by one family of peers. Petitions
 * (phản ánh, kiến nghị) have no service on this wire that anybody has seen.
 */
public interface FeedbackClient {

  /**
   * The questions that were asked at the portal and are for this agency to answer.
   *
   * <p>Wire: {@code LayDanhSachHoiDapGuiTuDVCQG}.
   */
  Page<Question> questions();

  /**
   * The questions of ministries and agencies that the portal shows.
   *
   * <p>Wire: {@code LayDanhSachHoiDapBoCoQuan}.
   */
  Page<Question> agencyQuestions();

  /**
   * The answers to a question; none when there is no such question.
   *
   * <p>Wire: {@code LayNoiDungTraLoiTheoCauHoi}.
   *
   * @param questionId the key, from {@link Question#id}
   */
  Page<QuestionAnswer> answers(String questionId);

  /**
   * Shows questions of this agency at the portal. It is sent once: whether a second one with the
   * same key replaces the first is not known.
   *
   * <p>Wire: {@code DongBoHoiDap}.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when there are none, or one is incomplete
   */
  void publish(List<PublishedQuestion> questions);

  /** One question. */
  default void publish(PublishedQuestion question) {
    publish(List.of(question));
  }

  /**
   * Answers questions that were asked at the portal. It is sent once: whether a second answer
   * replaces the first is not known.
   *
   * <p>Wire: {@code DongBoKetQuaHoiDapGuiTuDVCQG}.
   *
   * @throws dev.npsp.sdk.core.error.InvalidRequest when there are none, or one is incomplete
   */
  void reply(List<QuestionReply> replies);

  /** One answer. */
  default void reply(QuestionReply reply) {
    reply(List.of(reply));
  }
}
