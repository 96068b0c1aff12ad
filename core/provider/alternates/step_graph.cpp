#include "core/provider/alternates/step_graph.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/dijkstra_shortest_paths_no_color_map.hpp>
#include <limits>
#include <utility>

namespace rb {
namespace {

using Weight = std::uint64_t;
using Adjacency =
    boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property,
                          boost::property<boost::edge_weight_t, Weight>>;

constexpr Modality kModalities[] = {Modality::in_person, Modality::video, Modality::phone};
constexpr std::size_t kModalityCount = 3;
// Points count first, then steps: no edge weighs nothing, so no path goes in circles.
constexpr Weight kPoint = Weight{1} << 24U;

Weight weight_of(std::uint32_t points) {
  return points * kPoint + 1;
}

std::size_t vertex_of(std::size_t specialty, Modality modality) {
  return specialty * kModalityCount + (static_cast<std::size_t>(modality) - 1);
}

}  // namespace

struct StepGraph::Graph {
  Adjacency adjacency;
};

StepGraph::~StepGraph() = default;

StepGraph::StepGraph(const AlternateCosts& costs) : graph_(std::make_unique<Graph>()) {
  for (const AdjacentSpecialty& row : costs.specialties) {
    const std::uint16_t last = std::max(row.wanted.value(), row.instead.value());
    named_ = std::max(named_, static_cast<std::uint16_t>(last + 1));
  }
  // One more row of vertices stands for any specialty that no row names.
  graph_->adjacency = Adjacency((named_ + std::size_t{1}) * kModalityCount);
  for (const AdjacentSpecialty& row : costs.specialties) {
    for (const Modality modality : kModalities) {
      boost::add_edge(vertex_of(row.wanted.index(), modality),
                      vertex_of(row.instead.index(), modality), weight_of(row.points),
                      graph_->adjacency);
    }
  }
  for (const ModalityChange& row : costs.modalities) {
    for (std::size_t specialty = 0; specialty <= named_; ++specialty) {
      boost::add_edge(vertex_of(specialty, row.wanted), vertex_of(specialty, row.instead),
                      weight_of(row.points), graph_->adjacency);
    }
  }
}

std::vector<ReachedVertex> StepGraph::reach(SpecialtyId specialty, Modality modality) const {
  constexpr Weight kUnreached = std::numeric_limits<Weight>::max();
  const Adjacency& graph = graph_->adjacency;
  const std::size_t start = vertex_of(std::min<std::size_t>(specialty.index(), named_), modality);
  std::vector<Weight> distance(num_vertices(graph), kUnreached);
  boost::dijkstra_shortest_paths_no_color_map(
      graph, start,
      boost::distance_map(boost::make_iterator_property_map(
          distance.begin(), boost::get(boost::vertex_index, graph))));
  const auto weights = boost::get(boost::edge_weight, graph);

  std::vector<std::size_t> order;
  for (std::size_t v = 0; v < distance.size(); ++v) {
    if (distance[v] != kUnreached) order.push_back(v);
  }
  std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return std::pair(distance[a], a) < std::pair(distance[b], b);
  });

  std::vector<ReachedVertex> reached;
  std::vector<std::size_t> position(distance.size(), 0);  // in `reached`
  for (const std::size_t v : order) {
    const std::size_t row = v / kModalityCount;
    ReachedVertex vertex{
        .specialty = row == named_ ? specialty : SpecialtyId{static_cast<std::uint16_t>(row)},
        .modality = kModalities[v % kModalityCount],
        .points = static_cast<std::uint32_t>(distance[v] / kPoint),
        .hops = {}};
    // Which of several cheapest paths Boost noted depends on its queue; ours does not.
    std::size_t before = v;
    for (auto [edge, end] = in_edges(v, graph); edge != end && v != start; ++edge) {
      const std::size_t from = source(*edge, graph);
      if (distance[from] == kUnreached || distance[from] + weights[*edge] != distance[v]) continue;
      before = before == v ? from : std::min(before, from);
    }
    if (before != v) {
      const ReachedVertex& parent = reached[position[before]];
      vertex.hops = parent.hops;
      AlternateHop hop{.step = AlternateStep::other_specialty,
                       .points = vertex.points - parent.points,
                       .specialty = vertex.specialty,
                       .modality = vertex.modality};
      if (parent.modality != vertex.modality) hop.step = AlternateStep::other_modality;
      vertex.hops.push_back(hop);
    }
    position[v] = reached.size();
    reached.push_back(std::move(vertex));
  }
  return reached;
}

}  // namespace rb
