// The parts of the tenant's state that count: health of attempts, texts per carrier and day.
#include "core/engine/tenant/tenant_state.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <deque>
#include <set>
#include <vector>

namespace rb {
namespace {

const Instant kMonday = instant_from_ms(1'790'000'000'000);

TEST(AttemptHealth, CountsTheLastOnesOnly) {
  EXPECT_TRUE(rc::check("as a list of the last attempts would", [] {
    const auto over = static_cast<std::uint32_t>(*rc::gen::inRange(1, 12));
    const auto script = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
    AttemptHealth health;
    std::deque<std::pair<bool, bool>> last;  // failed, opted out
    for (const int what : script) {
      if (what == 3) {  // an opt-out goes to the latest attempt without one
        health.add_opt_out();
        for (auto it = last.rbegin(); it != last.rend(); ++it) {
          if (it->second) continue;
          it->second = true;
          break;
        }
      } else {
        health.add(what == 1, over);
        last.emplace_back(what == 1, false);
        if (last.size() > over) last.pop_front();
      }
      const auto failed =
          std::count_if(last.begin(), last.end(), [](const auto& l) { return l.first; });
      const auto out =
          std::count_if(last.begin(), last.end(), [](const auto& l) { return l.second; });
      RC_ASSERT(health.filled == last.size());
      RC_ASSERT(health.failed == static_cast<std::uint32_t>(failed));
      RC_ASSERT(health.opted_out == static_cast<std::uint32_t>(out));
    }
  }));
}

TEST(AttemptHealth, WithoutALengthNothingIsCounted) {
  AttemptHealth health;
  health.add(true, 0);
  health.add_opt_out();
  EXPECT_EQ(health.filled, 0U);
  EXPECT_EQ(health.failed, 0U);
}

TEST(CarrierDay, NeverMoreThanTheCapInAnyDay) {
  EXPECT_TRUE(rc::check("sent whenever there is room", [] {
    const auto gaps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 20'000'000));
    const auto cap = static_cast<std::uint32_t>(*rc::gen::inRange(1, 7));
    CarrierDay day;
    std::vector<Instant> sent;
    Instant now = kMonday;
    const auto within = [&](Instant at) {
      return static_cast<std::uint32_t>(
          std::count_if(sent.begin(), sent.end(), [&](Instant s) { return s > at - kDay; }));
    };
    for (const int gap : gaps) {
      now += Millis{gap};
      if (day.room_at(cap) > now) {
        RC_ASSERT(within(now - Millis{1000}) >= cap);  // kept in seconds, rounded up
        continue;
      }
      RC_ASSERT(within(now) < cap);
      day.add(now, cap);
      sent.push_back(now);
    }
  }));
}

TEST(CarrierDay, RoomComesADayAfterTheOldest) {
  CarrierDay day;
  day.add(kMonday, 2);
  EXPECT_LE(day.room_at(2), kMonday);
  day.add(kMonday + 1h, 2);
  EXPECT_EQ(day.room_at(2), kMonday + 24h);
  day.add(kMonday + 24h, 2);
  EXPECT_EQ(day.room_at(2), kMonday + 25h);
}

TEST(CarrierDay, ASmallerCapForgetsNoTextOfTheDay) {
  CarrierDay day;
  for (int i = 0; i < 5; ++i) day.add(kMonday + i * 1h, 4);  // the ring has turned
  day.cap_changes(kMonday + 5h);
  EXPECT_EQ(day.room_at(2), kMonday + 3h + 24h);
  day.cap_changes(kMonday + 6h);
  EXPECT_EQ(day.room_at(4), kMonday + 1h + 24h);
  EXPECT_LE(day.room_at(5), kMonday);
  day.add(kMonday + 6h, 5);
  EXPECT_EQ(day.room_at(5), kMonday + 1h + 24h);
}

TEST(CarrierDay, WhatIsOlderThanADayIsForgottenWhenTheCapChanges) {
  CarrierDay day;
  for (int i = 0; i < 4; ++i) day.add(kMonday + i * 1h, 4);
  day.cap_changes(kMonday + 25h);
  EXPECT_EQ(day.sent.size(), 2U);
  EXPECT_EQ(day.room_at(2), kMonday + 2h + 24h);
}

// Each text is judged by the cap of its moment, whatever the caps were before.
TEST(CarrierDay, CapsThatChangeAreKeptToo) {
  EXPECT_TRUE(rc::check("sent whenever there is room", [] {
    const auto moves = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(0, 20'000'000), rc::gen::inRange(0, 20)));
    CarrierDay day;
    std::vector<Instant> sent;
    std::uint32_t cap = 3;
    Instant now = kMonday;
    for (const auto& [gap, change] : moves) {
      now += Millis{gap};
      if (change < 7) {
        cap = static_cast<std::uint32_t>(change);
        day.cap_changes(now);
      }
      const auto within =
          std::count_if(sent.begin(), sent.end(), [&](Instant s) { return s > now - kDay; });
      if (day.room_at(cap) > now) continue;
      RC_ASSERT(static_cast<std::uint32_t>(within) < cap);
      day.add(now, cap);
      sent.push_back(now);
    }
  }));
}

TEST(CarrierDay, WithoutACapThereIsNeverRoom) {
  CarrierDay day;
  EXPECT_EQ(day.room_at(0), kNever);
  day.add(kMonday, 0);
  EXPECT_EQ(day.room_at(0), kNever);
}

TEST(ContactLimits, ATenantThatWasNeverConfiguredHasTheDefaults) {
  const TenantState state;
  EXPECT_EQ(state.gate_limits.begin_calls.interval_us, 1'000'000);
  EXPECT_EQ(state.gate_limits.ehr.interval_us, 100'000);
}

TEST(Digest, SeesEveryPartOfTheState) {
  TenantState state;
  state.phones.resize(1);
  state.patients.resize(1);
  state.carriers.resize(1);
  state.assignments.resize(1);
  std::set<std::uint64_t> seen{digest(state)};
  const auto changed = [&](const char* what) {
    EXPECT_TRUE(seen.insert(digest(state)).second) << what;
  };
  state.limits.trunks = 7;
  changed("limits");
  state.ehr_gate.probe = RequestId{3};
  changed("probe");
  state.phones[0].may_ring_until = 5;
  changed("may_ring_until");
  state.phones[0].uncallable = true;
  changed("uncallable");
  state.patients[0].last_assignment = AssignmentId{0};
  changed("chain");
  state.carriers[0].sent.push_back(9);
  changed("carrier");
  state.by_ending[3] = 1;
  changed("by_ending");
  state.enrolled = 1;
  changed("enrolled");
  state.assignments[0].state = state::Waiting{kMonday, WakeReason::retry};
  changed("waiting");
  state.assignments[0].state = state::Waiting{kMonday, WakeReason::next_step};
  changed("reason");
  state.assignments[0].state =
      state::Checking{RequestId{1}, PhoneId{0}, Channel::voice, false, kNoRule, kMonday};
  changed("checking");
  std::get<state::Checking>(state.assignments[0].state).phone = PhoneId{1};
  changed("phone");
  state.assignments[0].state = state::Booking{RequestId::none(), EhrKind::book, 0, kMonday};
  changed("booking");
  std::get<state::Booking>(state.assignments[0].state).next = EhrKind::read_back;
  changed("read back");
  state.assignments[0].state = state::WithStaff{TaskId{0}, TaskReason::deadline};
  changed("staff");
  std::get<state::WithStaff>(state.assignments[0].state).reason = TaskReason::escalated;
  changed("task reason");
}

}  // namespace
}  // namespace rb
