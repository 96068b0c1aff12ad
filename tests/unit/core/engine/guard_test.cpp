// Each reason why the guard withholds a contact, and until when.
#include "core/engine/guard/guard.hpp"

#include <gtest/gtest.h>

#include "tests/support/engine/fixture.hpp"

namespace rb::test {
namespace {

class Guard : public testing::Test {
 protected:
  Guard() {
    auto p = *policy_from(
        "cadence: [{step: call, channel: voice, flow: f}, {step: note, channel: text, template: "
        "t}]\n"
        "limits: {per_day: 2, per_week: 3, min_gap: 2h}\n",
        "test");
    policy = std::make_shared<Policy>(p);
    state.places.resize(1);
    state.places[0].zones.push_back(ZoneId{3});
    state.phones.resize(2);
    state.carriers.resize(2);
    state.patients.resize(2);
    for (std::uint32_t i = 0; i < 2; ++i) {
      state.patients[i].facts.place = PlaceId{0};
      state.patients[i].facts.phones.push_back({PhoneId{i}, 1, true});
      Assignment a;
      a.patient = PatientId{i};
      a.campaign = CampaignId{0};
      state.assignments.push_back(a);
      state.patients[i].last_assignment = AssignmentId{i};
    }
    CampaignState campaign;
    campaign.policy = policy;
    campaign.started = now - kDay;
    campaign.deadline = now + 10 * kDay;
    state.campaigns.push_back(campaign);
  }

  [[nodiscard]] Verdict ask(Channel channel = Channel::voice) {
    WindowBook book(test_zones(), us_rules());
    return judge(state, book.at(state, CampaignId{0}, PlaceId{0}), *test_zones(),
                 {.now = now,
                  .id = AssignmentId{0},
                  .phone = PhoneId{0},
                  .channel = channel,
                  .mobile_carrier = 1});
  }
  void expect_withheld(Withheld reason, Instant until, Channel channel = Channel::voice) {
    const Verdict verdict = ask(channel);
    EXPECT_FALSE(verdict.allowed);
    EXPECT_EQ(static_cast<int>(verdict.reason), static_cast<int>(reason));
    EXPECT_EQ(verdict.until, until);
  }
  static Instant at(const char* text) { return at_local(text, (*test_zones())[ZoneId{3}]); }

  TenantState state;
  std::shared_ptr<Policy> policy;
  Instant now = at("2026-10-05 10:00");
};

TEST_F(Guard, AllowsWithWhatItKnows) {
  state.patients[0].recent.add(now - 5h);
  state.phones[0].recent.add(now - 30h);
  state.phones[0].recent.add(now - 5h);
  const Verdict verdict = ask();
  EXPECT_TRUE(verdict.allowed);
  EXPECT_EQ(verdict.window_close, at("2026-10-05 20:00"));
  EXPECT_EQ(verdict.contacts_day, 1);
  EXPECT_EQ(verdict.contacts_week, 2);  // the larger of patient and number
}

TEST_F(Guard, OptOuts) {
  state.phones[0].opted_out = true;
  expect_withheld(Withheld::number_opted_out, kNever);
  state.patients[0].opted_out = true;
  expect_withheld(Withheld::patient_opted_out, kNever);
}

TEST_F(Guard, ConsentWhereTheClassAsksForIt) {
  state.patients[0].facts.consent = false;
  expect_withheld(Withheld::no_consent, kNever);
  policy->legal_class = LegalClass::emergency;
  EXPECT_TRUE(ask().allowed);
}

TEST_F(Guard, OutsideTheWindow) {
  now = at("2026-10-05 08:59:59.999");
  expect_withheld(Withheld::outside_window, at("2026-10-05 09:00"));
  now = at("2026-10-05 20:00");
  expect_withheld(Withheld::outside_window, at("2026-10-06 09:00"));
}

TEST_F(Guard, TheLongestContactMustFit) {
  now = at("2026-10-05 19:50");
  EXPECT_TRUE(ask().allowed);
  now += 1ms;
  expect_withheld(Withheld::outside_window, at("2026-10-06 09:00"));
  now = at("2026-10-05 19:45:00.001");
  EXPECT_TRUE(ask(Channel::voice).allowed);
  expect_withheld(Withheld::outside_window, at("2026-10-06 09:00"), Channel::text);  // 15 minutes
}

TEST_F(Guard, TheLayerThatClosesIsNamed) {
  policy->windows = WeeklyHours::always();
  now = at("2026-10-05 07:00");
  EXPECT_EQ(ask().rule, 0);  // federal hours
  policy->windows = {};
  policy->windows.add(0x7F, {9 * 60, 20 * 60});
  now = at("2026-10-05 08:30");
  EXPECT_EQ(ask().rule, 1);  // the policy's own
}

TEST_F(Guard, ASessionOnThePageHoldsEveryCampaign) {
  Assignment other;
  other.patient = PatientId{0};
  other.campaign = CampaignId{0};
  other.next_of_patient = AssignmentId{0};
  other.session_until = ceil_seconds(now + 10min);
  state.assignments.push_back(other);
  state.patients[0].last_assignment = AssignmentId{2};
  expect_withheld(Withheld::link_session_open, now + 10min);
  now += 10min;
  EXPECT_TRUE(ask().allowed);
}

TEST_F(Guard, NumberOrPatientInContact) {
  state.phones[0].open = AssignmentId{1};
  expect_withheld(Withheld::number_in_use, now + 5min);
  state.phones[0].open = AssignmentId::none();
  state.patients[0].open = AssignmentId{1};
  expect_withheld(Withheld::number_in_use, now + 5min);
  state.phones[0].open = state.patients[0].open = AssignmentId{0};  // the question's own check
  EXPECT_TRUE(ask().allowed);
}

TEST_F(Guard, ANumberThatMayStillRing) {
  state.phones[0].may_ring_until = ceil_seconds(now + 4min);
  expect_withheld(Withheld::number_in_use, now + 4min);
  now += 4min;
  EXPECT_TRUE(ask().allowed);
}

TEST_F(Guard, CapsOfPatientAndNumber) {
  state.patients[0].recent.add(now - 20h);
  state.patients[0].recent.add(now - 3h);
  expect_withheld(Withheld::daily_cap, now + 4h);
  state.patients[0].recent = {};
  for (const auto ago : {100h, 50h, 30h}) state.phones[0].recent.add(now - ago);
  expect_withheld(Withheld::weekly_cap, now - 100h + kWeek);
}

TEST_F(Guard, MinimumGap) {
  state.phones[0].recent.add(now - 90min);
  expect_withheld(Withheld::minimum_gap, now + 30min);
  now += 30min;
  EXPECT_TRUE(ask().allowed);
}

TEST_F(Guard, CarrierDayForTextsOnly) {
  state.limits.texts_per_carrier_and_day = 1;
  state.carriers[1].add(now - 1h, 1);
  EXPECT_TRUE(ask(Channel::voice).allowed);
  expect_withheld(Withheld::carrier_day_full, now + 23h, Channel::text);
}

TEST_F(Guard, AnUnknownClassIsNeverContacted) {
  policy->legal_class = static_cast<LegalClass>(77);
  EXPECT_FALSE(ask().allowed);
}

TEST_F(Guard, WithoutAZoneNobodyIsContacted) {
  state.places[0].zones = {};
  expect_withheld(Withheld::outside_window, kNever);
}

TEST_F(Guard, FirstUsableNumber) {
  state.phones.resize(3);
  PatientState& patient = state.patients[0];
  patient.facts.phones = {};
  for (std::uint32_t i = 0; i < 3; ++i) patient.facts.phones.push_back({PhoneId{i}, 0, true});
  const auto first = [&](Channel channel) {
    const PatientPhone* phone = usable_phone(state, patient, channel);
    return phone == nullptr ? -1 : static_cast<int>(phone->phone.value());
  };
  EXPECT_EQ(first(Channel::voice), 0);
  state.phones[0].untextable = true;
  EXPECT_EQ(first(Channel::voice), 0);
  EXPECT_EQ(first(Channel::text), 1);
  state.phones[1].uncallable = true;
  EXPECT_EQ(first(Channel::text), 2);  // rather one that works
  state.phones[2].opted_out = true;
  EXPECT_EQ(first(Channel::text), 1);  // than the last resort
  state.phones[0].uncallable = true;
  EXPECT_EQ(first(Channel::voice), -1);
  state.phones[1].opted_out = true;
  EXPECT_EQ(first(Channel::text), -1);
}

}  // namespace
}  // namespace rb::test
