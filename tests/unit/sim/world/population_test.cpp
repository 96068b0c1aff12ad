#include "sim/world/population.hpp"

#include <gtest/gtest.h>

#include "sim/world/generate.hpp"
#include "tests/unit/sim/world/fixture.hpp"

namespace rb::sim {
namespace {

constexpr std::uint32_t kMany = 40'000;

template <class Holds>
double share(const Population& population, Holds holds) {
  double count = 0;
  for (std::uint32_t i = 0; i < population.size(); ++i) {
    count += holds(population[PatientId{i}]) ? 1 : 0;
  }
  return count / static_cast<double>(population.size());
}

template <class Holds>
double phone_share(const Population& population, Holds holds) {
  double count = 0;
  for (std::uint32_t i = 0; i < population.phones(); ++i) {
    count += holds(population.phone(PhoneId{i})) ? 1 : 0;
  }
  return count / static_cast<double>(population.phones());
}

TEST(Population, HasTheSharesItWasAskedFor) {
  const Population p = people(scenario("population: {patients: 40000, no_consent: 4%}"));
  ASSERT_EQ(p.size(), kMany);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.zone == kNewYork; }), 0.47, 0.01);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.zone == kLosAngeles; }), 0.16, 0.01);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.phone_count == 2; }), 0.35, 0.01);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.settled_before; }), 0.02, 0.004);
  EXPECT_NEAR(share(p, [](const auto& t) { return !t.consent; }), 0.04, 0.005);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.language == 1; }), 0.14, 0.01);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.age == 2; }), 0.29, 0.01);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.payer == 0; }), 0.55, 0.01);
  EXPECT_NEAR(share(p, [](const auto& t) { return t.preference == Preference::evening; }), 0.24,
              0.01);
  EXPECT_NEAR(phone_share(p, [](const auto& t) { return t.kind == PhoneKind::bad; }), 0.12, 0.01);
  EXPECT_NEAR(phone_share(p, [](const auto& t) { return t.kind == PhoneKind::wrong; }), 0.03,
              0.005);
  EXPECT_NEAR(phone_share(p, [](const auto& t) { return t.landline; }), 0.10, 0.01);
  EXPECT_NEAR(phone_share(p, [](const auto& t) { return t.mobile_carrier == 2; }), 0.29, 0.01);
  double habit = 0;
  for (std::uint32_t i = 0; i < kMany; ++i) habit += p[PatientId{i}].habit / 4096.0;
  EXPECT_NEAR(habit / kMany, 1.0, 0.02);
}

TEST(Population, HouseholdsShareNumberAndHome) {
  const Population p = people(scenario("population: {patients: 40000, shared_phone: 6%}"));
  double sharing = 0;
  for (std::uint32_t i = 1; i < kMany; ++i) {
    const PatientTruth& before = p[PatientId{i - 1}];
    const PatientTruth& truth = p[PatientId{i}];
    if (truth.phones[0] != before.phones[0]) continue;
    ++sharing;
    EXPECT_EQ(truth.place, before.place);
    EXPECT_EQ(truth.zone, before.zone);
    EXPECT_TRUE(truth.shares_phone && before.shares_phone);
    EXPECT_TRUE(p.profile(PatientId{i}).shares_phone);
  }
  EXPECT_NEAR(sharing / kMany, 0.06, 0.005);
}

TEST(Population, TheTrueZoneIsOneOfThePossibleOnes) {
  const Population p = people(scenario("population: {patients: 5000, zone_unknown: 30%}"));
  std::vector<command::RegisterPlace> places;
  double unknown = 0;
  for (std::size_t i = 0; i < p.registrations(); ++i) {
    const Command command = p.registration(i);
    if (const auto* place = std::get_if<command::RegisterPlace>(&command)) {
      ASSERT_EQ(place->place.index(), places.size());  // dense, before the patients
      places.push_back(*place);
      continue;
    }
    const auto& patient = std::get<command::RegisterPatient>(command);
    ASSERT_EQ(patient.patient.index(), i - places.size());
    const auto& zones_there = places[patient.facts.place.index()].zones;
    const ZoneId truly = p[patient.patient].zone;
    EXPECT_TRUE(std::find(zones_there.begin(), zones_there.end(), truly) != zones_there.end());
    unknown += zones_there.size() > 1 ? 1 : 0;
  }
  EXPECT_NEAR(unknown / 5'000, 0.30, 0.02);
}

TEST(Population, TellsFactsAndNoTruths) {
  const Population p = people(scenario("population: {patients: 20000, landline: 50%}"));
  double told = 0;
  double landlines = 0;
  for (std::size_t i = 0; i < p.registrations(); ++i) {
    const Command command = p.registration(i);
    const auto* patient = std::get_if<command::RegisterPatient>(&command);
    if (patient == nullptr) continue;
    for (const PatientPhone& phone : patient->facts.phones) {
      const PhoneTruth& truth = p.phone(phone.phone);
      EXPECT_TRUE(phone.textable || truth.landline);
      landlines += truth.landline ? 1 : 0;
      told += phone.textable ? 0 : 1;
    }
    EXPECT_LT(patient->facts.segment, 16);
    EXPECT_LT(patient->facts.preferred_daypart, 3);
  }
  EXPECT_NEAR(told / landlines, 0.70, 0.02);  // some show only when a text is refused
}

// One share changed leaves every other trait of every patient as it was.
TEST(Population, TraitsAreDrawnIndependently) {
  const Population a = people(scenario("population: {patients: 3000}"));
  const Population b =
      people(scenario("population: {patients: 3000, bad_number: 28%, no_consent: 10%, "
                      "second_number: 35%}"));
  for (std::uint32_t i = 0; i < 3'000; ++i) {
    const PatientTruth& x = a[PatientId{i}];
    const PatientTruth& y = b[PatientId{i}];
    EXPECT_EQ(x.zone, y.zone);
    EXPECT_EQ(x.habit, y.habit);
    EXPECT_EQ(x.preference, y.preference);
    EXPECT_EQ(x.phones, y.phones);
    EXPECT_TRUE(a.phone(x.phones[0]).kind != PhoneKind::bad ||
                b.phone(y.phones[0]).kind == PhoneKind::bad);
  }
}

TEST(Population, SizeDoesNotChangeWhoThePatientsAre) {
  const Population few = people(scenario("population: {patients: 100}"));
  const Population many = people(scenario("population: {patients: 1000}"));
  for (std::uint32_t i = 0; i < 100; ++i) {
    EXPECT_EQ(few[PatientId{i}].habit, many[PatientId{i}].habit);
    EXPECT_EQ(few[PatientId{i}].zone, many[PatientId{i}].zone);
  }
}

TEST(Population, SaysWhatIsWrongWithItsShares) {
  proto::Scenario s = scenario("population: {patients: 10}");
  s.mutable_population()->mutable_zones(0)->set_name("America/Atlantis");
  PopulationRequest request;
  request.spec = &s.population();
  request.zones = zones().get();
  auto made = generate_population(request);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, ErrorCode::not_found);
  EXPECT_NE(made.error().message.find("America/Atlantis"), std::string::npos);

  s = scenario("population: {patients: 10}");
  s.mutable_population()->mutable_language(0)->mutable_share()->set_ppm(1);
  request.spec = &s.population();
  made = generate_population(request);
  ASSERT_FALSE(made.has_value());
  EXPECT_EQ(made.error().code, ErrorCode::invalid_input);
}

TEST(Population, ProfilesSayWhoCanBeReached) {
  const Population good = one_person();
  EXPECT_TRUE(good.profile(PatientId{0}).reachable);
  EXPECT_TRUE(good.profile(PatientId{0}).textable);
  EXPECT_FALSE(one_person({}, {.landline = true}).profile(PatientId{0}).textable);
  EXPECT_FALSE(one_person({}, {.kind = PhoneKind::bad}).profile(PatientId{0}).reachable);
  EXPECT_FALSE(one_person({}, {.kind = PhoneKind::wrong}).profile(PatientId{0}).reachable);
}

}  // namespace
}  // namespace rb::sim
