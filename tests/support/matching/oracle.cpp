#include "tests/support/matching/oracle.hpp"

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/successive_shortest_path_nonnegative_weights.hpp>
#include <boost/range/iterator_range.hpp>

#include "core/matching/eligibility.hpp"

namespace rb::matching::test {
namespace {

// Weights are double since Boost adds infinities, which overflows integers; whole numbers of this
// size are exact in it.
using Traits = boost::adjacency_list_traits<boost::vecS, boost::vecS, boost::directedS>;
using Network = boost::adjacency_list<
    boost::vecS, boost::vecS, boost::directedS, boost::no_property,
    boost::property<
        boost::edge_capacity_t, Total,
        boost::property<boost::edge_residual_capacity_t, Total,
                        boost::property<boost::edge_reverse_t, Traits::edge_descriptor,
                                        boost::property<boost::edge_weight_t, double>>>>>;

void connect(Network& network, std::size_t from, std::size_t to, Total cost) {
  const auto there = add_edge(from, to, network).first;
  const auto back = add_edge(to, from, network).first;
  put(boost::edge_capacity, network, there, 1);
  put(boost::edge_capacity, network, back, 0);
  put(boost::edge_weight, network, there, static_cast<double>(cost));
  put(boost::edge_weight, network, back, -static_cast<double>(cost));
  put(boost::edge_reverse, network, there, back);
  put(boost::edge_reverse, network, back, there);
}

}  // namespace

Total least_total(const std::vector<std::vector<Cost>>& costs, const std::vector<Cost>& unmatched) {
  const std::size_t rows = costs.size();
  const std::size_t columns = rows == 0 ? 0 : costs.front().size();
  const std::size_t source = rows + columns;
  const std::size_t sink = source + 1;
  Network network(sink + 1);
  for (std::size_t row = 0; row < rows; ++row) {
    connect(network, source, row, 0);
    connect(network, row, sink, unmatched[row]);
    for (std::size_t column = 0; column < columns; ++column) {
      if (costs[row][column] >= 0) connect(network, row, rows + column, costs[row][column]);
    }
  }
  for (std::size_t column = 0; column < columns; ++column) connect(network, rows + column, sink, 0);
  boost::successive_shortest_path_nonnegative_weights(network, source, sink);
  double total = 0;
  for (const auto edge : boost::make_iterator_range(edges(network))) {
    const Total capacity = get(boost::edge_capacity, network, edge);
    const Total left = get(boost::edge_residual_capacity, network, edge);
    if (capacity > 0)
      total += static_cast<double>(capacity - left) * get(boost::edge_weight, network, edge);
  }
  return static_cast<Total>(total);
}

Total least_total(const Market& market) {
  std::vector<std::vector<Cost>> costs(market.rows(), std::vector<Cost>(market.columns(), -1));
  std::vector<Cost> unmatched;
  for (std::size_t row = 0; row < market.rows(); ++row) {
    unmatched.push_back(market.points_without(row).total());
    for (std::size_t column = 0; column < market.columns(); ++column) {
      if (ineligible(market.seekers()[row], market.slots()[column])) continue;
      costs[row][column] = market.points(row, column).total();
    }
  }
  return least_total(costs, unmatched);
}

}  // namespace rb::matching::test
