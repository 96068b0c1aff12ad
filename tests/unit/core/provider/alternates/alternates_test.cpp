// Alternates against a look at every provider over every chain of steps, and their reasons.
#include "core/provider/alternates/alternates.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <tuple>

namespace rb {
namespace {

constexpr std::array kModalities = {Modality::in_person, Modality::video, Modality::phone};

struct Case {
  std::vector<Provider> providers;
  AlternateCosts costs;
  AlternateNeeds needs;
};

Case any_case() {
  static const std::array<NetworkId, 2> kNetworks = {NetworkId{0}, NetworkId{1}};
  Case made;
  const int count = *rc::gen::inRange(0, 60);
  for (int i = 0; i < count; ++i) {
    const auto networks = *rc::gen::inRange<std::size_t>(0, 3);
    made.providers.push_back({.specialty = SpecialtyId{*rc::gen::inRange<std::uint16_t>(0, 6)},
                              .place = {40'000'000 + *rc::gen::inRange(0, 8) * 50'000, -74'000'000},
                              .networks = std::span(kNetworks).first(networks),
                              .languages = *rc::gen::inRange<LanguageSet>(0, 4),
                              .modalities = static_cast<ModalitySet>(*rc::gen::inRange(1, 8) << 1),
                              .accepts_new = *rc::gen::inRange(0, 5) != 0,
                              .region = RegionId{*rc::gen::inRange<std::uint8_t>(0, 2)}});
  }
  const int rows = *rc::gen::inRange(0, 8);
  for (int i = 0; i < rows; ++i) {
    made.costs.specialties.push_back({SpecialtyId{*rc::gen::inRange<std::uint16_t>(0, 5)},
                                      SpecialtyId{*rc::gen::inRange<std::uint16_t>(0, 5)},
                                      *rc::gen::inRange(0U, 40U)});
  }
  const int changes = *rc::gen::inRange(0, 4);
  for (int i = 0; i < changes; ++i) {
    made.costs.modalities.push_back({kModalities[*rc::gen::inRange<std::size_t>(0, 3)],
                                     kModalities[*rc::gen::inRange<std::size_t>(0, 3)],
                                     *rc::gen::inRange(0U, 40U)});
  }
  made.costs.points_per_km = *rc::gen::inRange(0U, 4U);
  if (*rc::gen::arbitrary<bool>()) made.costs.interpreter = *rc::gen::inRange(0U, 30U);
  made.needs.specialty = SpecialtyId{*rc::gen::inRange<std::uint16_t>(0, 6)};
  made.needs.modality = kModalities[*rc::gen::inRange<std::size_t>(0, 3)];
  made.needs.acceptable = static_cast<ModalitySet>(*rc::gen::inRange(1, 8) << 1);
  made.needs.near = {40'000'000, -74'000'000};
  made.needs.within = *rc::gen::element(0U, 12'000U, 50'000U);
  made.needs.network = *rc::gen::element(NetworkId::none(), NetworkId{0}, NetworkId{1});
  made.needs.region = *rc::gen::element(RegionId::none(), RegionId{0}, RegionId{1});
  made.needs.languages = *rc::gen::inRange<LanguageSet>(0, 4);
  made.needs.most_points = *rc::gen::element(1'000'000U, 30U);
  return made;
}

using Vertex = std::pair<SpecialtyId, Modality>;

// Bellman-Ford over a map: nothing in common with the graph under test.
std::map<Vertex, std::uint32_t> reach(const Case& c) {
  std::map<Vertex, std::uint32_t> points{{{c.needs.specialty, c.needs.modality}, 0}};
  const auto lower = [&](Vertex to, std::uint32_t value) {
    const auto [it, added] = points.try_emplace(to, value);
    const bool better = added || value < it->second;
    if (better) it->second = value;
    return better;
  };
  for (bool changed = true; changed;) {
    changed = false;
    const auto before = points;
    for (const auto& [vertex, value] : before) {
      for (const auto& row : c.costs.specialties) {
        if (row.wanted != vertex.first) continue;
        changed |= lower({row.instead, vertex.second}, value + row.points);
      }
      for (const auto& row : c.costs.modalities) {
        if (row.wanted != vertex.second) continue;
        changed |= lower({vertex.first, row.instead}, value + row.points);
      }
    }
  }
  return points;
}

struct Expected {
  std::uint32_t points;
  std::uint32_t metres;
  ProviderId provider;
  friend auto operator<=>(const Expected&, const Expected&) = default;
};

std::optional<std::uint32_t> points_of(const Provider& p, const Case& c, Vertex vertex,
                                       std::uint32_t base, std::uint32_t metres) {
  const AlternateNeeds& n = c.needs;
  const bool in_person = vertex.second == Modality::in_person;
  const bool covered = n.network.is_none() || std::find(p.networks.begin(), p.networks.end(),
                                                        n.network) != p.networks.end();
  const bool speaks = n.languages == 0 || (p.languages & n.languages) != 0;
  if (p.specialty != vertex.first || !p.accepts_new || !covered) return {};
  if ((p.modalities & n.acceptable & modality_bit(vertex.second)) == 0) return {};
  if (in_person ? metres > n.within : p.region != n.region || n.region.is_none()) return {};
  if (!speaks && !c.costs.interpreter) return {};
  const std::uint32_t way = in_person ? metres * c.costs.points_per_km / 1'000 : 0;
  const std::uint32_t sum = base + way + (speaks ? 0 : *c.costs.interpreter);
  if (sum > n.most_points) return {};
  return sum;
}

std::vector<Expected> look_at_all(const Case& c, std::span<const ProviderId> except) {
  const auto reached = reach(c);
  std::vector<Expected> all;
  for (std::uint32_t i = 0; i < c.providers.size(); ++i) {
    if (std::find(except.begin(), except.end(), ProviderId{i}) != except.end()) continue;
    const std::uint32_t metres = distance_metres(c.providers[i].place, c.needs.near);
    std::optional<std::uint32_t> best;
    for (const auto& [vertex, base] : reached) {
      const auto points = points_of(c.providers[i], c, vertex, base, metres);
      if (points && (!best || *points < *best)) best = points;
    }
    if (best) all.push_back({*best, metres, ProviderId{i}});
  }
  std::sort(all.begin(), all.end());
  return all;
}

ProviderDirectory directory_of(const std::vector<Provider>& providers) {
  DirectoryBuilder builder;
  for (const Provider& provider : providers) EXPECT_TRUE(builder.add(provider).has_value());
  return std::move(builder).build();
}

TEST(Alternates, AreTheCheapestOfAll) {
  EXPECT_TRUE(rc::check([] {
    Case c = any_case();
    const std::vector<ProviderId> except{ProviderId{1}, ProviderId{3}};
    c.needs.except = except;
    const auto graph = AlternateGraph::make(c.costs);
    RC_ASSERT(graph.has_value());
    const auto most = *rc::gen::inRange(0U, 12U);
    const auto made = graph->alternates(directory_of(c.providers), c.needs, most);
    auto expected = look_at_all(c, except);
    // Whoever has any eligible alternate gets one.
    if (most > 0) RC_ASSERT(made.empty() == expected.empty());
    if (expected.size() > most) expected.resize(most);
    RC_ASSERT(made.size() == expected.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
      RC_ASSERT((Expected{made[i].points, made[i].metres, made[i].provider}) == expected[i]);
    }
  }));
}

TEST(Alternates, CostTheSumOfTheirSteps) {
  EXPECT_TRUE(rc::check([] {
    const Case c = any_case();
    const auto graph = AlternateGraph::make(c.costs);
    const auto made = graph->alternates(directory_of(c.providers), c.needs, 10);
    for (const Alternate& alternate : made) {
      SpecialtyId specialty = c.needs.specialty;
      Modality modality = c.needs.modality;
      std::uint32_t sum = 0;
      for (const AlternateHop& hop : alternate.hops) {
        sum += hop.points;
        if (hop.step == AlternateStep::other_specialty) specialty = hop.specialty;
        if (hop.step == AlternateStep::other_modality) modality = hop.modality;
      }
      RC_ASSERT(sum == alternate.points);
      RC_ASSERT(specialty == alternate.specialty && modality == alternate.modality);
      RC_ASSERT(specialty == c.providers[alternate.provider.index()].specialty);
    }
  }));
}

class AlternatesOfAPractice : public testing::Test {
 protected:
  static constexpr SpecialtyId kFamily{0};
  static constexpr SpecialtyId kInternal{1};
  static constexpr SpecialtyId kGeriatrics{2};

  void add(SpecialtyId specialty, std::int32_t north_micro, LanguageSet languages,
           ModalitySet modalities) {
    providers_.push_back({.specialty = specialty,
                          .place = {40'000'000 + north_micro, -74'000'000},
                          .languages = languages,
                          .modalities = modalities,
                          .region = RegionId{0}});
  }
  std::vector<std::string> reasons(const AlternateNeeds& needs, std::uint32_t most = 10) {
    const AlternateCosts costs{
        .specialties = {{kFamily, kInternal, 20}, {kInternal, kGeriatrics, 25}},
        .modalities = {{Modality::in_person, Modality::video, 15}},
        .points_per_km = 2,
        .interpreter = 30};
    const auto graph = AlternateGraph::make(costs);
    const std::vector<std::string> names{"family medicine", "internal medicine", "geriatrics"};
    std::vector<std::string> texts;
    for (const auto& alternate : graph->alternates(directory_of(providers_), needs, most)) {
      texts.push_back(explain(alternate, names));
    }
    return texts;
  }

  std::vector<Provider> providers_;
};

TEST_F(AlternatesOfAPractice, SayWhatEachStepCosts) {
  const ModalitySet in_person = modality_bit(Modality::in_person);
  add(kFamily, 0, 1, in_person);  // who leaves
  add(kFamily, 18'000, 1, in_person);
  add(kInternal, 5'000, 1, in_person);
  add(kFamily, 3'000'000, 1, modality_bit(Modality::video));
  add(kGeriatrics, 5'000, 2, in_person);
  add(kFamily, 3'000'000, 1, in_person);  // too far
  const std::vector<ProviderId> leaves{ProviderId{0}};
  const AlternateNeeds needs{.specialty = kFamily,
                             .near = {40'000'000, -74'000'000},
                             .region = RegionId{0},
                             .languages = 1,
                             .except = leaves};
  const std::vector<std::string> expected{
      "same specialty, 2.0 km away (+4): 4 points",
      "same specialty, by video (+15): 15 points",
      "internal medicine instead (+20), 556 m away (+1): 21 points",
      "internal medicine instead (+20), geriatrics instead (+25), 556 m away (+1), "
      "with an interpreter (+30): 76 points",
  };
  EXPECT_EQ(reasons(needs), expected);
}

TEST_F(AlternatesOfAPractice, NeedTheRegionForVideo) {
  add(kFamily, 0, 1, modality_bit(Modality::video));
  AlternateNeeds needs{.specialty = kFamily, .near = {40'000'000, -74'000'000}};
  EXPECT_TRUE(reasons(needs).empty());
  needs.region = RegionId{0};
  EXPECT_EQ(reasons(needs).size(), 1U);
}

// Another modality costs fifteen points, and so does a way of seven and a half kilometres.
TEST_F(AlternatesOfAPractice, AreTheNearerAtEqualPoints) {
  add(kFamily, 68'000, 1, modality_bit(Modality::in_person));
  add(kFamily, 5'000, 1, modality_bit(Modality::video));
  const AlternateNeeds needs{
      .specialty = kFamily, .near = {40'000'000, -74'000'000}, .region = RegionId{0}};
  const std::vector<std::string> expected{"same specialty, by video (+15): 15 points"};
  EXPECT_EQ(reasons(needs, 1), expected);
}

TEST(AlternateCosts, AreRefusedWhereTheyMakeNoSense) {
  const auto why = [](const AlternateCosts& costs) { return AlternateGraph::make(costs).error(); };
  EXPECT_EQ(why({.specialties = {{SpecialtyId::none(), SpecialtyId{1}, 3}}}),
            AlternateCostsRejection::specialty_is_missing);
  EXPECT_EQ(why({.points_per_km = kMostStepPoints + 1}),
            AlternateCostsRejection::step_costs_too_much);
}

}  // namespace
}  // namespace rb
