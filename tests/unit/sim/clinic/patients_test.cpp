// What patients need: shares as asked for, each trait by itself.
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "core/provider/distance.hpp"
#include "tests/unit/sim/clinic/fixture.hpp"

namespace rb::sim {
namespace {

double share_of(const Clinic& clinic, const std::function<bool(PatientId, const Needs&)>& holds) {
  std::uint32_t count = 0;
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    count += holds(PatientId{p}, clinic.needs_of(PatientId{p})) ? 1 : 0;
  }
  return static_cast<double>(count) / kPatients;
}

TEST(PatientNeeds, ComeOutInTheSharesOfTheScenario) {
  const auto clinic = clinic_of(
      "{needs: {specialties: {heart: 70%, skin: 30%}, networks: {blue: 50%, green: 20%}, "
      "language_needed: 50%, any_modality: 30%, only_video: 10%, farthest_km: 25, "
      "wishes: {morning: 40%, afternoon: 5%, evening: 20%, after_three: 15%}, preferred: 60%, "
      "referral_needed: 35%}, clinics: {providers: 20000}}");
  EXPECT_EQ(clinic->specialties(), (std::vector<std::string>{"heart", "skin"}));
  EXPECT_EQ(clinic->networks(), (std::vector<std::string>{"blue", "green"}));
  const auto expect = [&](double share, const std::function<bool(const Needs&)>& holds) {
    EXPECT_NEAR(share_of(*clinic, [&](PatientId, const Needs& needs) { return holds(needs); }),
                share, 0.025);
  };
  expect(0.70, [](const Needs& n) { return n.specialty == SpecialtyId{0}; });
  expect(0.50, [](const Needs& n) { return n.network == NetworkId{0}; });
  expect(0.20, [](const Needs& n) { return n.network == NetworkId{1}; });
  expect(0.10, [](const Needs& n) { return n.languages == 2; });  // every fifth, one in two
  expect(0.90, [](const Needs& n) { return n.languages == 0; });
  expect(0.30, [](const Needs& n) { return n.modalities == 0; });
  expect(0.10, [](const Needs& n) { return n.modalities == modality_bit(Modality::video); });
  expect(0.60, [](const Needs& n) { return n.modalities == modality_bit(Modality::in_person); });
  expect(0.40, [](const Needs& n) { return n.wish.part == PartOfDay::morning; });
  expect(0.05, [](const Needs& n) { return n.wish.part == PartOfDay::afternoon; });
  expect(0.20, [](const Needs& n) { return n.wish.part == PartOfDay::evening; });
  expect(0.15, [](const Needs& n) { return n.wish.not_before == 900; });
  expect(0.20, [](const Needs& n) { return n.wish == TimeWish{}; });
  expect(0.35, [](const Needs& n) { return (n.required & bit(Detail::referral)) != 0; });
  expect(0.70, [](const Needs& n) { return (n.required & bit(Detail::insurance)) != 0; });
  expect(1.00, [](const Needs& n) { return n.farthest_m == 25'000; });
  // Some who would prefer somebody have nobody near who suits.
  const double preferred =
      share_of(*clinic, [](PatientId, const Needs& n) { return !n.preferred.is_none(); });
  EXPECT_GT(preferred, 0.45);
  EXPECT_LT(preferred, 0.62);
}

TEST(PatientNeeds, WhoIsPreferredSuits) {
  const auto clinic = clinic_of("{clinics: {providers: 20000}}");
  std::size_t known_there = 0;
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    const Needs needs = clinic->needs_of(PatientId{p});
    if (needs.preferred.is_none()) continue;
    const Provider provider = clinic->directory()[needs.preferred];
    EXPECT_EQ(provider.specialty, needs.specialty);
    EXPECT_TRUE(needs.languages == 0 || (provider.languages & needs.languages) != 0);
    EXPECT_TRUE(needs.modalities == 0 || (provider.modalities & needs.modalities) != 0);
    EXPECT_TRUE(
        needs.network.is_none() ||
        std::binary_search(provider.networks.begin(), provider.networks.end(), needs.network));
    known_there += provider.accepts_new ? 0 : 1;
  }
  EXPECT_GT(known_there, 100U) << "they are known where no new patients are taken";
}

TEST(PatientNeeds, DetailsAreMissingAsOftenAsTheScenarioSays) {
  const auto clinic = clinic_of(
      "{needs: {networks: {blue: 50%}, referral_needed: 40%, missing: {insurance: 30%, "
      "birth_date: 5%, clinical_context: 15%, referral: 60%}}}");
  const auto missing = [&](Detail detail, double of, double share) {
    EXPECT_NEAR(share_of(*clinic,
                         [&](PatientId patient, const Needs& needs) {
                           const DetailSet known = clinic->known_of(patient);
                           EXPECT_EQ(known & ~needs.required, 0) << "known, but not needed";
                           return (needs.required & ~known & bit(detail)) != 0;
                         }),
                of * share, 0.02);
  };
  missing(Detail::insurance, 0.5, 0.30);
  missing(Detail::birth_date, 1, 0.05);
  missing(Detail::clinical_context, 1, 0.15);
  missing(Detail::referral, 0.4, 0.60);
}

TEST(PatientNeeds, OneShareChangesNoOtherTrait) {
  const auto one = clinic_of("{needs: {wishes: {morning: 10%}, preferred: 0%}}");
  const auto two = clinic_of("{needs: {wishes: {morning: 60%}, preferred: 0%}}");
  std::size_t changed = 0;
  for (std::uint32_t p = 0; p < 1'000; ++p) {
    Needs a = one->needs_of(PatientId{p});
    const Needs b = two->needs_of(PatientId{p});
    changed += a.wish != b.wish ? 1 : 0;
    a.wish = b.wish;
    EXPECT_EQ(a, b);
    EXPECT_EQ(one->known_of(PatientId{p}), two->known_of(PatientId{p}));
  }
  EXPECT_GT(changed, 300U);
}

TEST(PatientNeeds, InsuranceFailsAsOftenAsTheScenarioSays) {
  const auto clinic = clinic_of("{needs: {insurance_fails: 25%}}");
  double no = 0;
  double twice = 0;
  for (std::uint32_t p = 0; p < kPatients; ++p) {
    const bool first = clinic->verify(PatientId{p}, 0) == BookingAnswer::no;
    const bool second = clinic->verify(PatientId{p}, 1) == BookingAnswer::no;
    no += first ? 1.0 / kPatients : 0;
    twice += first && second ? 1.0 / kPatients : 0;
  }
  EXPECT_NEAR(no, 0.25, 0.02);
  EXPECT_NEAR(twice, 0.0625, 0.015);
}

TEST(Places, PatientsAreSeenInTheirOwnZone) {
  const auto clinic = clinic_of("{clinics: {providers: 20000}, needs: {only_video: 0%}}");
  std::size_t seen = 0;
  std::size_t own = 0;
  for (std::uint32_t p = 0; p < 1'000; ++p) {
    for (const FreeTime& time : search(*clinic, monday(8h), p)) {
      ++seen;
      const ZoneId home = p % 4 == 3 ? kLosAngeles : kNewYork;
      own += clinic->directory()[time.provider].office.zone == home ? 1 : 0;
    }
  }
  EXPECT_GT(static_cast<double>(own) / static_cast<double>(seen), 0.95);
}

TEST(Providers, ComeOutInTheSharesOfTheScenario) {
  const auto clinic = clinic_of(
      "{clinics: {providers: 20000, in_network: 60%, accepts_new: 80%, by_video: 35%, by_phone: "
      "10%, languages: {en: 90%, es: 25%, martian: 50%}}, offices: {decides: 30%}}");
  const double all = static_cast<double>(clinic->directory().size());
  double network = 0, accepts = 0, video = 0, phone = 0, en = 0, es = 0, decides = 0;
  for (std::uint32_t i = 0; i < clinic->directory().size(); ++i) {
    const Provider p = clinic->directory()[ProviderId{i}];
    network += std::binary_search(p.networks.begin(), p.networks.end(), NetworkId{2}) ? 1 : 0;
    accepts += p.accepts_new ? 1 : 0;
    video += (p.modalities & modality_bit(Modality::video)) != 0 ? 1 : 0;
    phone += (p.modalities & modality_bit(Modality::phone)) != 0 ? 1 : 0;
    EXPECT_NE(p.modalities & modality_bit(Modality::in_person), 0);
    en += (p.languages & 1U) != 0 ? 1 : 0;
    es += (p.languages & 2U) != 0 ? 1 : 0;
    EXPECT_EQ(p.languages & ~3U, 0U) << "nobody of the population speaks it";
    decides += clinic->describe(key_of({ProviderId{i}, 20'731, 0}))->office_decides ? 1 : 0;
  }
  EXPECT_NEAR(network / all, 0.60, 0.03);
  EXPECT_NEAR(accepts / all, 0.80, 0.02);
  EXPECT_NEAR(video / all, 0.35, 0.02);
  EXPECT_NEAR(phone / all, 0.10, 0.02);
  EXPECT_NEAR(en / all, 0.90, 0.02);
  EXPECT_NEAR(es / all, 0.25, 0.02);
  EXPECT_NEAR(decides / all, 0.30, 0.03);
}

}  // namespace
}  // namespace rb::sim
