#include "core/provider/alternates/alternates.hpp"

#include <algorithm>
#include <limits>
#include <tuple>
#include <utility>

#include "core/provider/alternates/step_graph.hpp"

namespace rb {
namespace {

// An alternate without its hops, which only the few that stay get.
struct Candidate {
  std::uint64_t points = 0;
  FoundProvider found{};
  std::uint32_t vertex = 0;  // position among the reached ones
  std::uint32_t way = 0;     // points
  bool interpreter = false;

  [[nodiscard]] auto order() const {
    return std::tuple(points, found.metres, found.provider, vertex, interpreter);
  }
};

class AlternateSearch {
 public:
  AlternateSearch(const ProviderDirectory& directory, const AlternateNeeds& needs,
                  const AlternateCosts& costs, std::uint32_t most)
      : directory_(directory), needs_(needs), costs_(costs), most_(most) {}

  void look_at(const ReachedVertex& vertex, std::uint32_t position) {
    if ((needs_.acceptable & modality_bit(vertex.modality)) == 0) return;
    const bool in_person = vertex.modality == Modality::in_person;
    if (!in_person && needs_.region.is_none()) return;
    ProviderQuery query{.specialty = vertex.specialty,
                        .near = needs_.near,
                        .within = in_person ? needs_.within : kHalfEarthMetres,
                        .network = needs_.network,
                        .region = in_person ? RegionId::none() : needs_.region,
                        .languages = needs_.languages,
                        .modalities = modality_bit(vertex.modality),
                        .accepting_new = true,
                        .except = needs_.except,
                        .most = most_};
    directory_.search(query, found_);
    for (const FoundProvider& found : found_) add(vertex, position, found, false);
    if (needs_.languages != 0 && costs_.interpreter) {
      query.languages = 0;
      directory_.search(query, found_);
      for (const FoundProvider& found : found_) {
        const bool speaks = (directory_[found.provider].languages & needs_.languages) != 0;
        if (!speaks) add(vertex, position, found, true);
      }
    }
    keep_the_best();
  }

  // Points that nobody who is found from now on may exceed.
  [[nodiscard]] std::uint64_t limit() const {
    return best_.size() < most_ ? needs_.most_points
                                : std::min<std::uint64_t>(needs_.most_points, best_.back().points);
  }

  [[nodiscard]] const std::vector<Candidate>& best() const { return best_; }

 private:
  void add(const ReachedVertex& vertex, std::uint32_t position, const FoundProvider& found,
           bool interpreter) {
    Candidate candidate{.points = vertex.points, .found = found, .vertex = position};
    if (vertex.modality == Modality::in_person) {
      candidate.way =
          static_cast<std::uint32_t>(std::uint64_t{found.metres} * costs_.points_per_km / 1'000);
    }
    candidate.interpreter = interpreter;
    candidate.points += candidate.way + (interpreter ? *costs_.interpreter : 0);
    if (candidate.points <= needs_.most_points) best_.push_back(candidate);
  }

  // A provider may have been found in several modalities: the cheapest stays.
  void keep_the_best() {
    std::sort(best_.begin(), best_.end(),
              [](const Candidate& a, const Candidate& b) { return a.order() < b.order(); });
    std::vector<Candidate> kept;
    for (const Candidate& candidate : best_) {
      if (kept.size() == most_) break;
      const bool known = std::any_of(kept.begin(), kept.end(), [&](const Candidate& k) {
        return k.found.provider == candidate.found.provider;
      });
      if (!known) kept.push_back(candidate);
    }
    best_ = std::move(kept);
  }

  const ProviderDirectory& directory_;
  const AlternateNeeds& needs_;
  const AlternateCosts& costs_;
  std::uint32_t most_;
  std::vector<FoundProvider> found_;
  std::vector<Candidate> best_;
};

Alternate alternate_of(const Candidate& candidate, const ReachedVertex& vertex,
                       const AlternateCosts& costs) {
  Alternate alternate{.provider = candidate.found.provider,
                      .specialty = vertex.specialty,
                      .modality = vertex.modality,
                      .metres = candidate.found.metres,
                      .points = static_cast<std::uint32_t>(candidate.points),
                      .hops = vertex.hops};
  if (vertex.modality == Modality::in_person) {
    alternate.hops.push_back({.step = AlternateStep::way,
                              .points = candidate.way,
                              .specialty = vertex.specialty,
                              .modality = vertex.modality,
                              .metres = candidate.found.metres});
  }
  if (candidate.interpreter) {
    alternate.hops.push_back({.step = AlternateStep::interpreter,
                              .points = *costs.interpreter,
                              .specialty = vertex.specialty,
                              .modality = vertex.modality});
  }
  return alternate;
}

}  // namespace

class AlternateGraph::Impl {
 public:
  explicit Impl(const AlternateCosts& c) : costs(c), steps(c) {}

  AlternateCosts costs;
  StepGraph steps;
};

AlternateGraph::AlternateGraph(std::unique_ptr<const Impl> impl) : impl_(std::move(impl)) {}
AlternateGraph::~AlternateGraph() = default;
AlternateGraph::AlternateGraph(AlternateGraph&&) noexcept = default;
AlternateGraph& AlternateGraph::operator=(AlternateGraph&&) noexcept = default;

tl::expected<AlternateGraph, AlternateCostsRejection> AlternateGraph::make(
    const AlternateCosts& costs) {
  std::uint32_t dearest = std::max(costs.points_per_km, costs.interpreter.value_or(0));
  for (const AdjacentSpecialty& row : costs.specialties) {
    if (row.wanted.is_none() || row.instead.is_none()) {
      return tl::unexpected(AlternateCostsRejection::specialty_is_missing);
    }
    dearest = std::max(dearest, row.points);
  }
  for (const ModalityChange& row : costs.modalities) dearest = std::max(dearest, row.points);
  if (dearest > kMostStepPoints) {
    return tl::unexpected(AlternateCostsRejection::step_costs_too_much);
  }
  return AlternateGraph(std::make_unique<const Impl>(costs));
}

std::vector<Alternate> AlternateGraph::alternates(const ProviderDirectory& directory,
                                                  const AlternateNeeds& needs,
                                                  std::uint32_t most) const {
  std::vector<Alternate> made;
  if (most == 0 || needs.specialty.is_none()) return made;
  const auto vertices = impl_->steps.reach(needs.specialty, needs.modality);
  AlternateSearch search(directory, needs, impl_->costs, most);
  for (std::uint32_t i = 0; i < vertices.size(); ++i) {
    if (vertices[i].points > search.limit()) break;
    search.look_at(vertices[i], i);
  }
  for (const Candidate& candidate : search.best()) {
    made.push_back(alternate_of(candidate, vertices[candidate.vertex], impl_->costs));
  }
  return made;
}

}  // namespace rb
