// The pairs that the solver looks at: a short list per row, and a frontier that says what the pairs
// outside of the list cannot undercut. Prices only rise while a problem is solved, so a frontier
// that was true once stays true; a row whose frontier comes into reach gets a new list.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/matching/assignment/cost_rows.hpp"

namespace rb::matching {

struct Candidate {
  std::uint32_t column = 0;
  Cost cost = 0;
  Cost least = 0;  // cost + price cannot be less
};

class Candidates {
 public:
  explicit Candidates(const CostRows& costs);

  // By `least`: what comes later cannot be better than that.
  [[nodiscard]] std::span<const Candidate> of(std::size_t row) const {
    return lists_[row].candidates;
  }
  // cost + price of every pair that is neither in the list nor at or above unmatched(row) is at
  // least this; kNoMore if there is no such pair.
  [[nodiscard]] Cost frontier(std::size_t row) const { return lists_[row].frontier; }

  // Lists the row anew at these prices, and longer where that alone does not move the frontier.
  // False: it does not move, and the list is as long as lists get. Precondition: frontier(row) is
  // not kNoMore.
  [[nodiscard]] bool extend(std::size_t row, std::span<const Cost> prices);

  // How many lists were written.
  [[nodiscard]] std::uint64_t written() const { return written_; }

 private:
  struct List {
    std::vector<Candidate> candidates;
    Cost frontier = -1;  // never listed
    std::uint32_t size = 0;
    std::uint32_t extended = 0;  // how often
  };

  void renew(std::size_t row, std::span<const Cost> prices);

  const CostRows& costs_;
  std::vector<List> lists_;
  std::vector<Arc> arcs_;
  std::uint64_t written_ = 0;
};

}  // namespace rb::matching
