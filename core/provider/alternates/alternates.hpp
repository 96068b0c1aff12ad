// Who else could see a patient when a provider leaves or refuses: the cheapest alternates, where
// each step away from the wish costs points, and each alternate carries the steps it took.
//
// The graph: a vertex is a specialty seen in a modality; an edge is a specialty that can stand in
// for another, or a modality for another. From a vertex the last steps lead to providers: the way
// there, and an interpreter where they do not share a language. Points are whole numbers, and what
// they are worth against each other is the tenant's data.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <tl/expected.hpp>
#include <vector>

#include "core/provider/directory/directory.hpp"

namespace rb {

// `instead` can see patients of `wanted`. One way only: the other way is a row of its own.
struct AdjacentSpecialty {
  SpecialtyId wanted;
  SpecialtyId instead;
  std::uint32_t points = 0;
};
struct ModalityChange {
  Modality wanted = Modality::in_person;
  Modality instead = Modality::video;
  std::uint32_t points = 0;
};

struct AlternateCosts {
  std::vector<AdjacentSpecialty> specialties{};
  std::vector<ModalityChange> modalities{};
  std::uint32_t points_per_km = 1;             // of the way to a visit in person, in whole metres
  std::optional<std::uint32_t> interpreter{};  // not set: only who speaks a language of the patient
};

enum class AlternateCostsRejection : std::uint8_t {
  specialty_is_missing = 1,
  step_costs_too_much,  // more than kMostStepPoints, in one row or a kilometre
};
inline constexpr std::uint32_t kMostStepPoints = 10'000;

struct AlternateNeeds {
  SpecialtyId specialty{};
  Modality modality = Modality::in_person;  // as wished
  ModalitySet acceptable = kAnyModality;    // as accepted
  GeoPoint near{};
  std::uint32_t within = 50'000;  // metres to a visit in person
  NetworkId network{};            // none(): any
  RegionId region{};  // where the patient is: by video and phone only its providers; none(): nobody
  LanguageSet languages = 0;  // 0: any
  std::uint32_t most_points = 1'000'000'000;
  std::span<const ProviderId> except{};  // who leaves, and who has refused: a short list
};

enum class AlternateStep : std::uint8_t { other_specialty = 1, other_modality, way, interpreter };

// One step and what it costs: the specialty or modality it leads to, or the metres it is long.
struct AlternateHop {
  AlternateStep step = AlternateStep::way;
  std::uint32_t points = 0;
  SpecialtyId specialty{};                  // other_specialty
  Modality modality = Modality::in_person;  // other_modality
  std::uint32_t metres = 0;                 // way

  friend constexpr bool operator==(const AlternateHop&, const AlternateHop&) = default;
};

struct Alternate {
  ProviderId provider;
  SpecialtyId specialty{};
  Modality modality = Modality::in_person;
  std::uint32_t metres = 0;  // to their place, in any modality
  std::uint32_t points = 0;  // the sum of the hops
  std::vector<AlternateHop> hops{};

  friend bool operator==(const Alternate&, const Alternate&) = default;
};

class AlternateGraph {
 public:
  // Names no specialty that a row does not name; duplicates of a row: the cheapest counts.
  [[nodiscard]] static tl::expected<AlternateGraph, AlternateCostsRejection> make(
      const AlternateCosts& costs);
  ~AlternateGraph();
  AlternateGraph(AlternateGraph&&) noexcept;
  AlternateGraph& operator=(AlternateGraph&&) noexcept;

  // The cheapest `most` providers who accept new patients and meet the needs, each once by its
  // cheapest path, cheapest first; at equal points the nearer, then the lower id. Whoever has any
  // eligible alternate within most_points gets one. Precondition: needs.near is on earth.
  [[nodiscard]] std::vector<Alternate> alternates(const ProviderDirectory& directory,
                                                  const AlternateNeeds& needs,
                                                  std::uint32_t most) const;

 private:
  class Impl;
  explicit AlternateGraph(std::unique_ptr<const Impl> impl);
  std::unique_ptr<const Impl> impl_;
};

// The reason of an alternate for people: "cardiology instead (+40), 2.4 km away (+2): 42 points".
// `specialties` are the names by id.
[[nodiscard]] std::string explain(const Alternate& alternate,
                                  std::span<const std::string> specialties);

}  // namespace rb
