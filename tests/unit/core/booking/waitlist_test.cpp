// Who is woken by what comes free, in which order, and who after them.
#include "tests/unit/core/booking/stories.hpp"

namespace rb::test {
namespace {

class Waitlist : public Stories {
 protected:
  // Booking 0 has a slot; 1, 2 and 3 wait for one, 3 the longest and 1 for the shortest time.
  void SetUp() override {
    book({candidate(0, 400h)}, 0);
    for (std::uint32_t id = 1; id <= 3; ++id) request();
    for (std::uint32_t id = 3; id >= 1; --id) {
      wait_on_waitlist(id);
      bed.advance(10s);
    }
  }
  void free_the_slot() {
    ASSERT_EQ(act(BookingAct::cancelled), Rejection::none);
    ASSERT_EQ(answer(BookingAnswer::yes), Rejection::none);
  }
  void expect_searching(std::vector<std::uint32_t> ids) {
    for (std::uint32_t id = 1; id <= 3; ++id) {
      const bool searches = std::find(ids.begin(), ids.end(), id) != ids.end();
      EXPECT_EQ(bed.kind(id), searches ? BookingKind::searching : BookingKind::waitlisted) << id;
    }
  }
};

TEST_F(Waitlist, WakesWhoWaitedLongest) {
  free_the_slot();
  expect_searching({3});
}

TEST_F(Waitlist, HasTheSameOrderAfterARestart) {
  bed.crash(1s);
  free_the_slot();
  expect_searching({3});
}

TEST_F(Waitlist, KeepsThePlaceOfWhoSearchedInVain) {
  bed.advance(24h);
  for (std::uint32_t id = 1; id <= 3; ++id) {  // the daily search of each
    EXPECT_EQ(answer(BookingAnswer::no, {}, 0, id), Rejection::none);
  }
  free_the_slot();
  expect_searching({3});
}

TEST_F(Waitlist, WhatTheFirstCannotUseIsForTheNext) {
  free_the_slot();
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 3), Rejection::none);
  expect_searching({2});
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 400h)}, 0, 2), Rejection::none);
  EXPECT_EQ(bed.kind(1), BookingKind::waitlisted);
  EXPECT_EQ(act(BookingAct::refused_all, 0, 2), Rejection::none);
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 2), Rejection::none);
  expect_searching({1});
  EXPECT_EQ(answer(BookingAnswer::no, {}, 0, 1), Rejection::none);
  expect_searching({});
}

TEST_F(Waitlist, WhatTheFirstTakesIsForNobodyElse) {
  free_the_slot();
  EXPECT_EQ(answer(BookingAnswer::yes, {candidate(0, 400h)}, 0, 3), Rejection::none);
  EXPECT_EQ(act(BookingAct::chose_slot, 0, 3), Rejection::none);
  EXPECT_EQ(bed.kind(2), BookingKind::waitlisted);
  EXPECT_EQ(bed.kind(1), BookingKind::waitlisted);
}

}  // namespace
}  // namespace rb::test
