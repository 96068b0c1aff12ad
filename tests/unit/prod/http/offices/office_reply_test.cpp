#include "prod/http/offices/office_reply.hpp"

#include <gtest/gtest.h>

namespace rb::prod {
namespace {

using office::AnswerKind;
using office::Ending;

constexpr Instant kNow{1'700'000'000s};
constexpr Instant kTime = kNow + 5 * kDay;
constexpr OfficeRequestId kRequest{0};

// A request that was sent on its first two rungs.
class OfficeReplies : public testing::Test {
 protected:
  OfficeReplies() {
    office::event::RequestOpened opened;
    opened.wish.time = kTime;
    opened.useful_until = kNow + kDay;
    happen(opened);
    for (const std::uint8_t rung : {0, 1}) {
      happen(office::event::RequestSent{{kRequest, 1, rung}, OfficeChannel::portal, kNow + 1min});
      happen(office::event::SendArrived{{kRequest, 1, rung}, kNow + 2h});
    }
  }

  void happen(const office::EventBody& body) { evolve(offices_, {kRequest, body}, kNow); }
  void end(Ending ending, Instant time = {}) {
    happen(office::event::RequestEnded{.ending = ending, .time = time});
  }

  [[nodiscard]] std::string reply(AnswerKind kind, Rejection rejection, Instant start = {},
                                  std::uint8_t rung = 0) const {
    OfficeSaid said{.send = {kRequest, 1, rung}, .kind = kind};
    if (start != Instant{}) said.times.emplace_back().start = start;
    return office_reply(why_without_effect(offices_, said, rejection));
  }

  static constexpr const char* kYes = R"({"accepted":true})";
  static constexpr const char* kOver = R"({"accepted":false,"reason":"request_is_over"})";

  OfficeState offices_;
};

TEST_F(OfficeReplies, what_was_not_refused_has_its_effect) {
  for (const AnswerKind kind : {AnswerKind::acknowledged, AnswerKind::accepted,
                                AnswerKind::counter_offer, AnswerKind::refused}) {
    EXPECT_EQ(reply(kind, Rejection::none), kYes);
  }
  EXPECT_EQ(office_reply(why_without_effect({}, {.send = {kRequest, 1, 0}}, Rejection::none)),
            kYes);
}

TEST_F(OfficeReplies, the_same_again_is_told_the_same_again) {
  happen(office::event::RequestAcknowledged{{kRequest, 1, 0}, OfficeChannel::portal, kNow + 1h});
  EXPECT_EQ(reply(AnswerKind::acknowledged, Rejection::office_answer_is_known), kYes);
  EXPECT_EQ(reply(AnswerKind::acknowledged, Rejection::office_answer_is_known, {}, 1),
            R"({"accepted":false,"reason":"answer_is_known"})");
  end(Ending::accepted, kTime);
  const Rejection over = Rejection::office_request_is_over;
  EXPECT_EQ(reply(AnswerKind::acknowledged, over), kYes);
  EXPECT_EQ(reply(AnswerKind::accepted, over), kYes);
  EXPECT_EQ(reply(AnswerKind::accepted, over, kTime), kYes);
  EXPECT_EQ(reply(AnswerKind::accepted, over, kTime + 1h), kOver);
  EXPECT_EQ(reply(AnswerKind::counter_offer, over, kTime), kOver);
  EXPECT_EQ(reply(AnswerKind::refused, over), kOver);
}

TEST_F(OfficeReplies, of_a_refusal_and_of_other_times_likewise) {
  const OfficeState open = offices_;
  const Rejection over = Rejection::office_request_is_over;
  end(Ending::refused);
  EXPECT_EQ(reply(AnswerKind::refused, over), kYes);
  EXPECT_EQ(reply(AnswerKind::accepted, over), kOver);
  offices_ = open;
  end(Ending::countered);
  EXPECT_EQ(reply(AnswerKind::counter_offer, over, kTime + 1h), kYes);
  EXPECT_EQ(reply(AnswerKind::accepted, over, kTime + 1h), kYes) << "a counter-offer, too";
  EXPECT_EQ(reply(AnswerKind::accepted, over, kTime), kOver);
  EXPECT_EQ(reply(AnswerKind::accepted, over), kOver);
}

TEST_F(OfficeReplies, an_acceptance_that_came_too_late_has_none_though_nobody_refused_it) {
  const OfficeState open = offices_;
  for (const Ending ending : {Ending::too_late, Ending::cancelled, Ending::no_answer}) {
    offices_ = open;
    end(ending);
    EXPECT_EQ(reply(AnswerKind::accepted, Rejection::none), kOver);
  }
}

TEST_F(OfficeReplies, say_no_in_a_word_of_the_contract_and_nothing_of_messages_that_never_left) {
  EXPECT_EQ(reply(AnswerKind::counter_offer, Rejection::office_answer_is_known, kTime),
            R"({"accepted":false,"reason":"answer_is_known"})");
  EXPECT_EQ(reply(AnswerKind::accepted, Rejection::slot_is_not_free, kTime),
            R"({"accepted":false,"reason":"answer_does_not_fit"})");
  EXPECT_TRUE(is_no_message(Rejection::office_request_is_unknown));
  EXPECT_TRUE(is_no_message(Rejection::office_was_not_asked_there));
  EXPECT_FALSE(is_no_message(Rejection::office_request_is_over));
  EXPECT_FALSE(is_no_message(Rejection::none));
}

}  // namespace
}  // namespace rb::prod
