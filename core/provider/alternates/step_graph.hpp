// Specialties in modalities and the cheapest way from one to another: the part of the graph of
// alternates that does not depend on the patient.
#pragma once

#include <cstdint>
#include <memory>
#include <vector>

#include "core/provider/alternates/alternates.hpp"

namespace rb {

// A vertex within reach, and how it is reached from the wish.
struct ReachedVertex {
  SpecialtyId specialty;
  Modality modality = Modality::in_person;
  std::uint32_t points = 0;
  std::vector<AlternateHop> hops;
};

class StepGraph {
 public:
  // Precondition: the rows are valid, as AlternateGraph::make checks.
  explicit StepGraph(const AlternateCosts& costs);
  ~StepGraph();

  // Every vertex that can be reached, the wish first, then by points, by steps and by specialty and
  // modality. The same on every machine: of equally cheap paths the one with the fewest steps, of
  // these the one through the lowest vertices.
  [[nodiscard]] std::vector<ReachedVertex> reach(SpecialtyId specialty, Modality modality) const;

 private:
  struct Graph;
  std::unique_ptr<Graph> graph_;
  std::uint16_t named_ = 0;  // specialties below this have vertices of their own
};

}  // namespace rb
