// One patient's booking from the first search to the kept visit, as the workflow would ask for it:
// what each side says fits what it said before.
#include <gtest/gtest.h>

#include <algorithm>

#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

struct Outcome {
  bool kept = false;
  std::uint32_t offers = 0;
  std::uint32_t counters = 0;
  std::uint32_t moves = 0;
};

// Everybody plays their part until the visit; nothing is lost on the way.
class Story {
 public:
  Story(Clinic& clinic, std::uint32_t patient)
      : clinic_(clinic), patient_(patient), needs_(clinic.needs_of(PatientId{patient})) {}

  std::optional<Outcome> play(Instant now) {
    now_ = now;
    if (!give_details() || !choose() || !write()) return std::nullopt;
    remind();
    if (appointment_ == 0) return std::nullopt;
    const VisitRecord& record = clinic_.ledger()[appointment_ - 1];
    EXPECT_TRUE(record.stands());
    EXPECT_EQ(record.slot, time_.key);
    const BookingAnswer seen = clinic_.visit(record.start + 24h, appointment_);
    outcome_.kept = seen == BookingAnswer::yes;
    return outcome_;
  }

 private:
  Told told(Notice notice, std::uint32_t how_manieth) const {
    return {.patient = PatientId{patient_},
            .notice = notice,
            .how_manieth = how_manieth,
            .offered = 3,
            .missing = missing_,
            .at = now_};
  }

  bool give_details() {
    missing_ = static_cast<DetailSet>(needs_.required & ~clinic_.known_of(PatientId{patient_}));
    for (std::uint32_t asked = 0; missing_ != 0; ++asked) {
      if (asked == 3) return false;
      const auto reply = clinic_.on_notice(told(Notice::details, asked));
      now_ += reply ? reply->after : Millis{24h};
      if (reply) missing_ &= static_cast<DetailSet>(~reply->details);
    }
    return clinic_.verify(PatientId{patient_}, 0) == BookingAnswer::yes;
  }

  bool choose() {
    std::vector<std::uint64_t> refused;
    std::vector<FreeTime> found;
    for (std::uint32_t offer = 0; offer < 3; ++offer) {
      clinic_.search(now_, PatientId{patient_}, needs_, SearchScope::anyone, refused, found);
      if (found.size() < 3) return false;
      ++outcome_.offers;
      const auto reply = clinic_.on_notice(told(Notice::offer, offers_before_++));
      if (!reply) return false;
      now_ += reply->after;
      if (reply->kind == ReplyKind::chose) {
        time_ = found[reply->chosen];
        return true;
      }
      if (reply->kind != ReplyKind::refused_all) return false;
      for (std::size_t i = 0; i < 3; ++i) refused.push_back(found[i].key);
      if (reply->wish) needs_.wish = *reply->wish;
    }
    return false;
  }

  bool write() {
    if (time_.office_decides) {
      const OfficeAnswer answer = clinic_.ask_office(now_, BookingId{patient_}, time_.key);
      if (answer.answer == BookingAnswer::silent || answer.answer == BookingAnswer::no)
        return false;
      now_ = answer.at;
      if (answer.answer == BookingAnswer::counter) {
        ++outcome_.counters;
        time_ = answer.counter.front();
      }
      // What the office agreed to or proposed is there at that moment.
      EXPECT_EQ(book(), BookingAnswer::yes);
      return appointment_ != 0;
    }
    return book() == BookingAnswer::yes;
  }

  BookingAnswer book() {
    const WriteAnswer answer =
        clinic_.book(now_, BookingId{patient_}, PatientId{patient_}, time_.key);
    if (answer.answer == BookingAnswer::yes) {
      appointment_ = answer.appointment;
      EXPECT_EQ(clinic_.read_back(BookingId{patient_}, time_.key).appointment, appointment_);
    }
    return answer.answer;
  }

  void remind() {
    now_ = std::max(now_, time_.start - 24h);
    const auto reply = clinic_.on_notice(told(Notice::last_reminder, 0));
    if (!reply || now_ + reply->after >= time_.start) return;
    now_ += reply->after;
    if (reply->kind == ReplyKind::cancelled) {
      EXPECT_EQ(clinic_.release(now_, appointment_), BookingAnswer::yes);
      appointment_ = 0;
    }
    if (reply->kind == ReplyKind::wants_other_time) {
      if (reply->wish) needs_.wish = *reply->wish;
      const std::uint64_t before = appointment_;
      // The old one stands until the new one does.
      if (!choose() || book() != BookingAnswer::yes) {
        time_ = *clinic_.describe(clinic_.ledger()[before - 1].slot);
        return;
      }
      EXPECT_EQ(clinic_.release(now_, before), BookingAnswer::yes);
      ++outcome_.moves;
    }
  }

  Clinic& clinic_;
  std::uint32_t patient_;
  Needs needs_;
  Instant now_{};
  DetailSet missing_ = 0;
  FreeTime time_;
  std::uint32_t offers_before_ = 0;
  std::uint64_t appointment_ = 0;
  Outcome outcome_;
};

TEST(ClinicStory, PatientsGoFromTheirFirstSearchToTheirVisit) {
  const auto clinic = clinic_of("{clinics: {providers: 20000}}");
  std::uint32_t booked = 0, kept = 0, counters = 0, moves = 0, more_offers = 0;
  for (std::uint32_t p = 0; p < 2'000; ++p) {
    const auto outcome = Story(*clinic, p).play(monday(8h) + p * 2min);
    if (!outcome) continue;
    ++booked;
    kept += outcome->kept ? 1 : 0;
    counters += outcome->counters > 0 ? 1 : 0;
    moves += outcome->moves;
    more_offers += outcome->offers > 1 ? 1 : 0;
  }
  // Every turn of the story is taken by some.
  EXPECT_GT(booked, 700U);
  EXPECT_GT(kept, booked * 7 / 10);
  EXPECT_LT(kept, booked);
  EXPECT_GT(counters, 20U);
  EXPECT_GT(moves, 5U);
  EXPECT_GT(more_offers, 30U);
}

}  // namespace
}  // namespace rb::sim
